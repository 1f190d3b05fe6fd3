import type { PageRoute } from '../pageRoute'

/** Whoever has no account yet reads here what is needed. */
export const route: PageRoute = {
  path: 'apply',
  needs: 'anyone',
  load: () => import('./apply.page'),
}
