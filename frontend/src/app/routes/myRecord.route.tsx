import { IdcardOutlined } from '@ant-design/icons'
import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'my-record',
  needs: { roles: ['individual'] },
  menu: { label: 'search:mine.menu', icon: <IdcardOutlined />, order: 20 },
  load: () => import('./myRecord.page'),
}
