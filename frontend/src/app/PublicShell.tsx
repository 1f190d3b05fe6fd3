import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet } from 'react-router'
import { useIsPhone } from '../ui/useIsPhone'
import { Brand } from './Brand'
import { Choices } from './Choices'
import styles from './Shell.module.css'
import { SkipLink } from './SkipLink'
import { useSignIn } from './useSignIn'

type Props = { signedIn?: boolean; children?: ReactNode }

/** Around the pages that need no session: the site's name, language, type size, sign-in. */
export function PublicShell({ signedIn = false, children = <Outlet /> }: Props) {
  const { t } = useTranslation('shell')
  const phone = useIsPhone()
  const { signIn } = useSignIn()
  return (
    <div className={styles.shell}>
      <SkipLink />
      <header className={styles.header}>
        <Brand />
        <div className={styles.tools}>
          <Choices shape={phone ? 'icons' : 'words'} />
          {!signedIn && (
            <Button type="primary" href={signIn}>
              {t('signIn')}
            </Button>
          )}
        </div>
      </header>
      <main id="main" tabIndex={-1} className={styles.publicMain}>
        {children}
      </main>
    </div>
  )
}
