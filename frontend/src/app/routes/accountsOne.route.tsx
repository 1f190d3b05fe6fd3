import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'accounts/:id',
  needs: { roles: ['unit', 'county', 'league', 'regional'], ownLine: true },
  load: () => import('./accountsOne.page'),
}
