import type { RouteObject } from 'react-router'
import { SIGNED_IN } from '../session/links'
import { SignedIn } from '../session/SignedIn'
import { Gate } from './Gate'
import { Missing } from './Missing'
import { PageError } from './PageError'
import type { PageRoute } from './pageRoute'
import { routes } from './pageRoutes'

function objectOf(route: PageRoute): RouteObject {
  return {
    path: route.path,
    handle: route,
    ErrorBoundary: PageError,
    lazy: async () => ({ Component: (await route.load()).Page }),
  }
}

export const pages: RouteObject[] = [
  { path: SIGNED_IN, Component: SignedIn },
  {
    path: '/',
    Component: Gate,
    HydrateFallback: () => null,
    children: [...routes.map(objectOf), { path: '*', Component: Missing }],
  },
]
