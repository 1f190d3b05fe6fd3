import {
  CheckCircleOutlined,
  EditOutlined,
  ExclamationCircleFilled,
  LockOutlined,
  MinusCircleOutlined,
  RollbackOutlined,
} from '@ant-design/icons'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeclarationDetail, FormSection } from '../../../api/generated/schema'
import { cardId, leadTo } from '../leadTo'
import { isLocked, missingOf, returnedOf } from '../notes'
import type { Drafts } from '../sectionSaver'
import { sectionOf } from '../sectionValue'
import styles from './SideList.module.css'

type Props = { detail: DeclarationDetail; sections: FormSection[]; drafts: Drafts }

type Told = { sign: ReactNode; words: string; attention?: boolean }

/** The sections with what each still lacks; a click leads there. */
export function SideList({ detail, sections, drafts }: Props) {
  const { t } = useTranslation('declaration')

  function told(section: FormSection): Told {
    const draft = drafts[section.name]
    if (draft && ['unsent', 'refused', 'conflict'].includes(draft.status)) {
      return { sign: <ExclamationCircleFilled />, words: t('side.unsaved'), attention: true }
    }
    if (isLocked(detail, section.name)) return { sign: <LockOutlined />, words: t('side.locked') }
    const returned = returnedOf(detail, section.name).length
    if (returned > 0) {
      return { sign: <RollbackOutlined />, words: t('side.returned', { number: returned }), attention: true }
    }
    const missing = missingOf(detail, section.name).length
    if (missing > 0) return { sign: <EditOutlined />, words: t('side.missing', { number: missing }), attention: true }
    const value = draft?.value ?? sectionOf(detail.document, section)
    if (Object.keys(value).length === 0) return { sign: <MinusCircleOutlined />, words: t('side.optional') }
    return { sign: <CheckCircleOutlined />, words: t('side.complete') }
  }

  return (
    <nav aria-label={t('side.label')}>
      <ol className={styles.list}>
        {sections.map((section) => {
          const { sign, words, attention } = told(section)
          return (
            <li key={section.name}>
              <a
                href={`#${cardId(section.name)}`}
                className={styles.item}
                onClick={(event) => {
                  // Stays on the address: a section is a place on the page, not a page.
                  event.preventDefault()
                  leadTo(`/${section.name}`)
                }}
              >
                <span className={styles.name}>{section.label}</span>
                <span className={attention ? `${styles.told} ${styles.attention}` : styles.told}>
                  <span aria-hidden>{sign}</span> {words}
                </span>
              </a>
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
