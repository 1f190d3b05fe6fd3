import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'unit-applications',
  needs: { roles: ['individual', 'county', 'league', 'regional'], ownLine: true },
  load: () => import('./applications.page'),
}
