import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'declarations/:id/edit',
  needs: { roles: ['individual', 'unit'] },
  load: () => import('./declaration-edit.page'),
}
