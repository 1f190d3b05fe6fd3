import { render } from '@testing-library/react'
import type { ReactElement } from 'react'
import { createMemoryRouter, MemoryRouter, RouterProvider } from 'react-router'
import { Providers } from '../app/Providers'
import { pages } from '../app/router'

/** One piece, in everything that the page stands in. */
export function renderPiece(piece: ReactElement) {
  return render(
    <Providers>
      <MemoryRouter>{piece}</MemoryRouter>
    </Providers>,
  )
}

/** The whole page at an address, as a browser would open it. */
export function renderAt(path: string) {
  const router = createMemoryRouter(pages, { initialEntries: [path] })
  return render(
    <Providers>
      <RouterProvider router={router} />
    </Providers>,
  )
}
