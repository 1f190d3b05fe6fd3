import { HomeOutlined } from '@ant-design/icons'
import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: '',
  needs: 'signed-in',
  menu: { label: 'home:menu', icon: <HomeOutlined />, order: 0 },
  load: () => import('./home.page'),
}
