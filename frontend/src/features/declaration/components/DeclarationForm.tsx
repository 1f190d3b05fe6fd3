import { Alert } from 'antd'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeclarationDetail, Form } from '../../../api/generated/schema'
import { Permitted } from '../../../session/Permitted'
import { useCodeNames } from '../../../ui/facts/useCodeNames'
import { useIsPhone } from '../../../ui/useIsPhone'
import { sectionsToFill } from '../formOf'
import { todosOf } from '../todos'
import { type Kept, useSectionSaver } from '../useSectionSaver'
import styles from './DeclarationForm.module.css'
import { SectionCard } from './SectionCard'
import { SideList } from './SideList'
import { Submission } from './Submission'
import { TodoSummary } from './TodoSummary'
import { UnsentList } from './UnsentList'

const REASONS = ['return_reason']

type Props = { detail: DeclarationDetail; form: Form; kept: Kept }

/** The whole form of one declaration: its sections, what is missing, and the way on. */
export function DeclarationForm({ detail, form, kept }: Props) {
  const { t } = useTranslation('declaration')
  const phone = useIsPhone()
  const names = useCodeNames(form, REASONS)
  const { saver, drafts } = useSectionSaver(detail, form, kept)
  const [asked, setAsked] = useState(0)
  const sections = sectionsToFill(form, detail.document, drafts.claims?.value)
  const todos = todosOf(detail, sections, drafts)
  const side = <SideList detail={detail} sections={sections} drafts={drafts} />

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
          <Submission
            detail={detail}
            saver={saver}
            ready={todos.length === 0}
            onIncomplete={() => setAsked((times) => times + 1)}
          />
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
        {asked > 0 && todos.length > 0 && <TodoSummary todos={todos} asked={asked} />}
        <UnsentList sections={sections} drafts={drafts} saver={saver} />
        {sections.map((section) => (
          <SectionCard
            key={section.name}
            detail={detail}
            section={section}
            draft={drafts[section.name]}
            saver={saver}
            names={names}
            complete={asked > 0}
          />
        ))}
      </div>
    </div>
  )
}
