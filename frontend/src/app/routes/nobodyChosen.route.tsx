import type { PageRoute } from '../pageRoute'

/** The server sends a browser here. */
export const route: PageRoute = {
  path: 'nobody-chosen',
  needs: 'signed-in',
  load: () => import('./nobodyChosen.page'),
}
