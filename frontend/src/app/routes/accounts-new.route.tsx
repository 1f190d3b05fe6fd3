import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'accounts/new',
  needs: { roles: ['unit', 'county', 'league', 'regional'], duty: 'approves', ownLine: true },
  load: () => import('./accounts-new.page'),
}
