import { BarChartOutlined } from '@ant-design/icons'
import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'statistics',
  needs: { roles: ['unit', 'county', 'league', 'regional'] },
  menu: { label: 'statistics:menu', icon: <BarChartOutlined />, order: 40 },
  load: () => import('./statistics.page'),
}
