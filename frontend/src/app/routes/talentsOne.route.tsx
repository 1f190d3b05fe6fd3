import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'talents/:id',
  needs: { roles: ['unit', 'county', 'league', 'regional'] },
  load: () => import('./talentsOne.page'),
}
