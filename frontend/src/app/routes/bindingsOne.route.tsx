import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'bindings/:id',
  needs: { roles: ['unit', 'county', 'league', 'regional'], ownLine: true },
  load: () => import('./bindingsOne.page'),
}
