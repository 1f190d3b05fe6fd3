import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createBrowserRouter, RouterProvider } from 'react-router'
import './base.css'
import { startLanguage } from './language'
import { Providers } from './Providers'
import { pages } from './router'

const root = document.getElementById('root')
if (!root) throw new Error('index.html has no #root')

void startLanguage().then(() =>
  createRoot(root).render(
    <StrictMode>
      <Providers>
        <RouterProvider router={createBrowserRouter(pages)} />
      </Providers>
    </StrictMode>,
  ),
)
