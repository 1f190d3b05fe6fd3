import { createContext, type ReactNode, useEffect, useState } from 'react'
import type { SectionSaver } from './sectionSaver'
import type { UnsentStore } from './unsent'

/** What saves one declaration, and where it keeps what it has not sent. */
type Work = { saver: SectionSaver; store: UnsentStore }

type Works = Map<string, Work>

/** By declaration. */
export const OpenWorks = createContext<Works>(new Map())

/**
 * Holds the savers for as long as somebody is signed in, and not only while a form is open: what a form left behind goes on
 * being sent, and the form finds it when it is opened again. A second saver would be overtaken by the first.
 */
export function OpenSavers({ children }: { children: ReactNode }) {
  const [works] = useState<Works>(() => new Map())
  useEffect(
    () => () => {
      for (const { saver } of works.values()) saver.close()
    },
    [works],
  )
  return <OpenWorks value={works}>{children}</OpenWorks>
}
