import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'review/:id',
  needs: { roles: ['unit', 'county', 'league', 'regional'], duty: 'approves' },
  load: () => import('./reviewOne.page'),
}
