import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'unit-applications/:id',
  needs: { roles: ['individual', 'county', 'league', 'regional'], ownLine: true },
  load: () => import('./applicationsOne.page'),
}
