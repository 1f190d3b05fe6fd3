import type { ReactNode } from 'react'

type Props = {
  /** The act, by the server's name for it. */
  action: string
  /** What is acted on, as the server sent it. */
  on: { permittedActions: readonly string[] }
  children: ReactNode
}

/** Shows a button only where the server says that this reader may act. */
export function Permitted({ action, on, children }: Props) {
  return on.permittedActions.includes(action) ? children : null
}
