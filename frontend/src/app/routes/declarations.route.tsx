import { FileTextOutlined } from '@ant-design/icons'
import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'declarations',
  needs: { roles: ['individual', 'unit'] },
  menu: { label: 'declaration:menu', icon: <FileTextOutlined />, order: 10 },
  load: () => import('./declarations.page'),
}
