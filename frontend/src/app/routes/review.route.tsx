import { AuditOutlined } from '@ant-design/icons'
import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'review',
  needs: { roles: ['unit', 'county', 'league', 'regional'], duty: 'approves' },
  menu: { label: 'review:menu', icon: <AuditOutlined />, order: 20 },
  load: () => import('./review.page'),
}
