import { ApartmentOutlined } from '@ant-design/icons'
import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'units',
  needs: { roles: ['county', 'league', 'regional'] },
  menu: { label: 'unit:menu', icon: <ApartmentOutlined />, order: 50 },
  load: () => import('./units.page'),
}
