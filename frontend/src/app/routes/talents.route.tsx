import { SearchOutlined } from '@ant-design/icons'
import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'talents',
  needs: { roles: ['unit', 'county', 'league', 'regional'], searches: true },
  menu: { label: 'search:menu', icon: <SearchOutlined />, order: 30 },
  load: () => import('./talents.page'),
}
