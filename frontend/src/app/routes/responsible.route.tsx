import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'responsible-persons',
  needs: { roles: ['county', 'league', 'regional'] },
  load: () => import('./responsible.page'),
}
