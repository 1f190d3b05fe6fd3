import { LinkOutlined } from '@ant-design/icons'
import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'bindings',
  needs: { roles: ['unit', 'county', 'league', 'regional'], ownLine: true },
  menu: { label: 'binding:menu', icon: <LinkOutlined />, order: 62 },
  load: () => import('./bindings.page'),
}
