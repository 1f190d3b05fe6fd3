import type { PageRoute } from '../pageRoute'

export const route: PageRoute = {
  path: 'my-record/bind',
  needs: { roles: ['individual'] },
  load: () => import('./myRecordBind.page'),
}
