import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'units/:id',
  needs: { roles: ['unit', 'county', 'league', 'regional'] },
  load: () => import('./unitsOne.page'),
}
