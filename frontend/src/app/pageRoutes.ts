import type { PageRoute } from './pageRoute'

const files = import.meta.glob<PageRoute>('./routes/*.route.tsx', { eager: true, import: 'route' })

/** Every page of the house, from the files of `routes/`. */
export const routes: readonly PageRoute[] = Object.values(files)
