import { TeamOutlined } from '@ant-design/icons'
import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'accounts',
  needs: { roles: ['unit', 'county', 'league', 'regional'], ownLine: true },
  menu: { label: 'account:menu', icon: <TeamOutlined />, order: 60 },
  load: () => import('./accounts.page'),
}
