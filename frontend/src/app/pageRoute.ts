import type { ParseKeys } from 'i18next'
import type { ComponentType, ReactNode } from 'react'
import type { Needs } from '../session/needs'

/** What a file of `routes/` exports as `route`: where a page lives, who may open it, and what loads it. */
export type PageRoute = {
  /** Path without a leading slash; parameters as `:id`. */
  path: string
  needs: Needs
  /** Present when the page stands in the menu; smaller orders stand higher. */
  menu?: { label: MenuLabel; icon: ReactNode; order: number }
  load: () => Promise<{ Page: ComponentType }>
}

/** A text with its namespace: `people:menu`. */
type MenuLabel = { [N in keyof Texts]: `${N}:${ParseKeys<N>}` }[keyof Texts]
