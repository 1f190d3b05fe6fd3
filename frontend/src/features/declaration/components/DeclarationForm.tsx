import { Alert } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeclarationDetail, Form } from '../../../api/generated/schema'
import { Permitted } from '../../../session/Permitted'
import { useCodeNames } from '../../../ui/facts/useCodeNames'
import { useIsPhone } from '../../../ui/useIsPhone'
import { sectionsToFill } from '../formOf'
import { type Kept, useSectionSaver } from '../useSectionSaver'
import styles from './DeclarationForm.module.css'
import { SectionCard } from './SectionCard'
import { SideList } from './SideList'
import { Submission } from './Submission'
import { UnsentList } from './UnsentList'

const REASONS = ['return_reason']

type Props = { detail: DeclarationDetail; form: Form; kept: Kept }

/** The whole form of one declaration: its sections, what is missing, and the way on. */
export function DeclarationForm({ detail, form, kept }: Props) {
  const { t } = useTranslation('declaration')
  const phone = useIsPhone()
  const names = useCodeNames(form, REASONS)
  const { saver, drafts } = useSectionSaver(detail, form, kept)
  const [complete, setComplete] = useState(false)
  const sections = sectionsToFill(form, detail.document, drafts.claims?.value)
  const side = <SideList detail={detail} sections={sections} drafts={drafts} />

  function showIncomplete() {
    setComplete(true)
    const drafts = saver.snapshot()
    const unsaved = sections.find(({ name }) => drafts[name] && drafts[name].status !== 'saved')?.name
    const fault = unsaved && drafts[unsaved]?.problem?.faults[0]?.pointer
    const place = unsaved ? `/${unsaved}${fault ?? ''}` : detail.missing[0]?.pointer
    if (place) leadToPlace(place)
  }

  return (
    <div className={styles.form}>
      <aside className={styles.aside}>
        <div className={styles.side}>
          {phone ? (
            <details>
              <summary className={styles.fold}>{t('side.fold', { number: detail.missing.length })}</summary>
              {side}
            </details>
          ) : (
            side
          )}
        </div>
        <Permitted action="submit" on={detail}>
          <Submission detail={detail} sections={sections} saver={saver} onIncomplete={showIncomplete} />
        </Permitted>
      </aside>
      <div className={styles.sections}>
        {detail.enteredByUnit && <Alert type="info" showIcon title={t('form.byUnit')} />}
        {detail.returned.length > 0 && (
          <Alert
            type="warning"
            showIcon
            title={t('returned.title', { number: detail.returned.length })}
            description={detail.returnNote ?? t('returned.explain')}
          />
        )}
        <UnsentList sections={sections} drafts={drafts} saver={saver} />
        {sections.map((section) => (
          <SectionCard
            key={section.name}
            detail={detail}
            section={section}
            draft={drafts[section.name]}
            saver={saver}
            names={names}
            complete={complete}
          />
        ))}
      </div>
    </div>
  )
}

/** To the control at a pointer of the document, or to its section. */
function leadToPlace(pointer: string) {
  const place = pointer.split('/').slice(1)
  const control = document.getElementById(['field', ...place].join('-'))
  // Of a group of choices the first takes the focus.
  const choice = control?.querySelector<HTMLElement>('input')
  const target = choice ?? control ?? document.getElementById(`section-${place[0]}`)
  target?.scrollIntoView({ block: 'center' })
  target?.focus({ preventScroll: true })
}
