import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'declarations/:id',
  needs: { roles: ['individual', 'unit'] },
  load: () => import('./declaration.page'),
}
