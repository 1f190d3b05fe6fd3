import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'offices/:id',
  needs: { roles: ['county', 'league', 'regional'] },
  load: () => import('./officesOne.page'),
}
