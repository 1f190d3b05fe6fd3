import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'units/new',
  needs: { roles: ['county', 'league', 'regional'] },
  load: () => import('./unitsNew.page'),
}
