import { ClusterOutlined } from '@ant-design/icons'
import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'offices',
  needs: { roles: ['county', 'league', 'regional'] },
  menu: { label: 'office:menu', icon: <ClusterOutlined />, order: 55 },
  load: () => import('./offices.page'),
}
