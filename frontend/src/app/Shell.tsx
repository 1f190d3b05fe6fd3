import { LogoutOutlined, MenuOutlined } from '@ant-design/icons'
import { Button, Drawer } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Outlet } from 'react-router'
import type { Me } from '../api/generated/schema'
import { SIGN_OUT } from '../session/links'
import { mayOpen } from '../session/needs'
import { Reader } from '../ui/Reader'
import { useIsPhone } from '../ui/useIsPhone'
import { Brand } from './Brand'
import { Choices } from './Choices'
import { NotForYou } from './NotForYou'
import type { PageRoute } from './pageRoute'
import styles from './Shell.module.css'
import { SideMenu } from './SideMenu'
import { SkipLink } from './SkipLink'

type Props = { me: Me /** The page that is open, unless the address leads nowhere. */; route?: PageRoute }

/** Around every page of who is signed in: header, menu, and the page itself or why it stays shut. */
export function Shell({ me, route }: Props) {
  const phone = useIsPhone()
  return (
    <Reader value={me.account.displayName}>
      <div className={styles.shell}>
        <SkipLink />
        <header className={styles.header}>
          {phone && <PhoneMenu me={me} />}
          <Brand />
          <div className={styles.tools}>
            <ActingFor me={me} />
            {!phone && <Choices />}
            {!phone && <SignOut />}
          </div>
        </header>
        <div className={styles.body}>
          {!phone && (
            <div className={styles.side}>
              <SideMenu me={me} />
            </div>
          )}
          <main id="main" tabIndex={-1} className={styles.main}>
            {route && !mayOpen(route.needs, me) ? <NotForYou me={me} needs={route.needs} /> : <Outlet />}
          </main>
        </div>
      </div>
    </Reader>
  )
}

function PhoneMenu({ me }: { me: Me }) {
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
        <SideMenu me={me} onGo={close} />
        <div className={styles.drawerTools}>
          <Choices block />
          <SignOut block />
        </div>
      </Drawer>
    </>
  )
}

function SignOut({ block = false }: { block?: boolean }) {
  const { t } = useTranslation('shell')
  return (
    <Button type="text" block={block} icon={<LogoutOutlined aria-hidden />} href={SIGN_OUT}>
      {t('signOut')}
    </Button>
  )
}

/** Who is signed in, and for whom they act. */
function ActingFor({ me: { account, organisation } }: { me: Me }) {
  const { t } = useTranslation('session')
  return (
    <div className={styles.who}>
      <strong>{account.displayName}</strong>
      <span>{organisation?.name ?? t(`role.${account.role}`)}</span>
    </div>
  )
}
