import { Watermark } from 'antd'
import { type ReactNode, useContext, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatMoment } from '../lib/format'
import { NamesFailed } from './facts/NamesFailed'
import styles from './PageFrame.module.css'
import { ReaderName } from './ReaderName'

type Props = {
  title: string
  /** One quiet line under the title. */
  note?: ReactNode
  /** Buttons that act on the whole page; the first is the main one. */
  actions?: ReactNode
  /** The page shows personal data: the reader's name and the time lie over it as a faint watermark. */
  personal?: boolean
  children: ReactNode
}

/** What every page stands in: its title (also the window's), its actions, its content. */
export function PageFrame({ title, note, actions, personal = false, children }: Props) {
  const { t } = useTranslation('ui')
  const page = (
    <article className={styles.page}>
      <title>{`${title} · ${t('siteName')}`}</title>
      <header className={styles.head}>
        <div>
          <h1 className={styles.title}>{title}</h1>
          {note && <p className={styles.note}>{note}</p>}
        </div>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      <NamesFailed />
      {children}
    </article>
  )
  return personal ? <ReaderMark>{page}</ReaderMark> : page
}

function ReaderMark({ children }: { children: ReactNode }) {
  const reader = useContext(ReaderName)
  const [openedAt] = useState(() => formatMoment(new Date().toISOString()))
  return (
    <Watermark
      content={[reader, openedAt]}
      font={{ color: 'rgba(0, 0, 0, 0.07)', fontSize: 15 }}
      gap={[140, 110]}
      // The library cuts off what lies outside, and with it everything that stays in sight while the page scrolls.
      style={{ overflow: 'visible' }}
    >
      {children}
    </Watermark>
  )
}
