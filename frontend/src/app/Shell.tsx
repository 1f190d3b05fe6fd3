import { MenuOutlined } from '@ant-design/icons'
import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet, ScrollRestoration } from 'react-router'
import { mayOpen } from '../session/needs'
import type { Reader } from '../session/reader'
import { ReaderName } from '../ui/ReaderName'
import { useIsPhone } from '../ui/useIsPhone'
import { ActingFor } from './ActingFor'
import { Brand } from './Brand'
import { Choices } from './Choices'
import { NotForYou } from './NotForYou'
import { Offline } from './Offline'
import type { PageRoute } from './pageRoute'
import styles from './Shell.module.css'
import { SideMenu } from './SideMenu'
import { SignOut } from './SignOut'
import { SkipLink } from './SkipLink'
import { useFocusOnNewPage } from './useFocusOnNewPage'

type Props = {
  reader: Reader
  /** The page that is open, unless the address leads nowhere. */
  route?: PageRoute
}

/** Around every page of who is signed in: header, menu, and the page itself or why it stays shut. */
export function Shell({ reader, route }: Props) {
  const phone = useIsPhone()
  useFocusOnNewPage()
  return (
    <ReaderName value={reader.account.displayName}>
      <div className={styles.shell}>
        <SkipLink />
        <ScrollRestoration />
        <header className={styles.header}>
          {phone && <PhoneMenu reader={reader} />}
          <Brand short={phone} />
          <div className={`${styles.tools} ${styles.oneLine}`}>
            <ActingFor reader={reader} phone={phone} />
            {!phone && <Choices />}
            {!phone && <SignOut />}
          </div>
        </header>
        <Offline />
        <div className={styles.body}>
          {!phone && (
            <div className={styles.side}>
              <SideMenu reader={reader} />
            </div>
          )}
          <main id="main" tabIndex={-1} className={styles.main}>
            {route && !mayOpen(route.needs, reader) ? <NotForYou reader={reader} needs={route.needs} /> : <Outlet />}
          </main>
        </div>
      </div>
    </ReaderName>
  )
}

function PhoneMenu({ reader }: { reader: Reader }) {
  const { t } = useTranslation('shell')
  const [open, setOpen] = useState(false)
  const close = () => setOpen(false)
  return (
    <>
      <Button
        type="text"
        icon={<MenuOutlined aria-hidden />}
        aria-label={t('openMenu')}
        onClick={() => setOpen(true)}
      />
      <Drawer open={open} onClose={close} placement="left" size={300} title={t('menu')}>
        <SideMenu reader={reader} onGo={close} />
        <div className={styles.drawerTools}>
          <Choices shape="lines" />
          <SignOut block />
        </div>
      </Drawer>
    </>
  )
}
