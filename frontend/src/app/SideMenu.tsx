import { useTranslation } from 'react-i18next'
import { NavLink } from 'react-router'
import { mayOpen } from '../session/needs'
import type { Reader } from '../session/reader'
import { routes } from './pageRoutes'
import styles from './SideMenu.module.css'

/** The pages that this reader may open, in the order the pages ask for. */
export function SideMenu({ reader, onGo }: { reader: Reader; onGo?: () => void }) {
  const { t } = useTranslation<(keyof Texts)[]>()
  const shown = routes
    .flatMap(({ path, needs, menu }) => (menu && mayOpen(needs, reader) ? [{ path: `/${path}`, ...menu }] : []))
    .sort((a, b) => a.order - b.order)
  return (
    <nav aria-label={t('shell:menu')}>
      <ul className={styles.menu}>
        {shown.map(({ path, label, icon }) => (
          <li key={path}>
            <NavLink to={path} end={path === '/'} className={styles.item} onClick={onGo}>
              <span aria-hidden>{icon}</span>
              {t(label)}
            </NavLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}
