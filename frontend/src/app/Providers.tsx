import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { ConfigProvider } from 'antd'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { createQueryClient } from '../session/queryClient'
import { themeOf } from '../ui/theme'
import { widgetsOf } from './language'
import { useLargeType } from './useLargeType'

/** The server allows only styles that carry the value it wrote into the page. */
const nonce = document.querySelector<HTMLMetaElement>('meta[property=csp-nonce]')?.nonce

type Props = { children: ReactNode; queryClient?: QueryClient }

/** What the whole page stands in: server state, look, language. */
export function Providers({ children, queryClient }: Props) {
  const [ownClient] = useState(createQueryClient)
  const [large] = useLargeType()
  const { i18n } = useTranslation()
  return (
    <QueryClientProvider client={queryClient ?? ownClient}>
      <ConfigProvider
        locale={widgetsOf(i18n.language)}
        theme={themeOf(large)}
        button={{ autoInsertSpace: false }}
        csp={{ nonce }}
      >
        {children}
      </ConfigProvider>
    </QueryClientProvider>
  )
}
