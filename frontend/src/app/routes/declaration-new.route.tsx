import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'declarations/new',
  needs: { roles: ['individual'] },
  load: () => import('./declaration-new.page'),
}
