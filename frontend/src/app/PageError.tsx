import { useRouteError } from 'react-router'
import { Failed } from '../ui/Failed'

/** A page that broke, or that is gone since a new version was laid: loading the window anew mends both. */
export function PageError() {
  return <Failed page error={useRouteError()} retry={() => window.location.reload()} />
}
