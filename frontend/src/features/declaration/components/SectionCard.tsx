import { LockOutlined } from '@ant-design/icons'
import { Alert } from 'antd'
import { memo } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeclarationDetail, FormSection } from '../../../api/generated/schema'
import { marks } from '../../../lib/punctuation'
import { documentOf } from '../../../ui/facts/document'
import { SectionFacts } from '../../../ui/facts/SectionFacts'
import type { NameOf } from '../../../ui/facts/useCodeNames'
import { isLeft } from '../isLeft'
import { cardId } from '../leadTo'
import { masksOf } from '../masks'
import { isLocked, notesOf, sectionReasons } from '../notes'
import type { Draft, SectionSaver } from '../sectionSaver'
import { sectionOf } from '../sectionValue'
import { Conflict } from './Conflict'
import { SaveState } from './SaveState'
import styles from './SectionCard.module.css'
import { SectionFields } from './SectionFields'

type Props = {
  detail: DeclarationDetail
  section: FormSection
  draft: Draft | undefined
  saver: SectionSaver
  names: NameOf
  complete: boolean
}

/** One section of the form with its state; only to be read where a return did not open it. Typing in another draws nothing here. */
export const SectionCard = memo(function SectionCard(props: Props) {
  const { t } = useTranslation('declaration')
  const { detail, section, draft, names } = props
  const locked = isLocked(detail, section.name)
  const reasons = sectionReasons(detail, section.name, names)
  const heading = `${cardId(section.name)}-title`
  return (
    <section id={cardId(section.name)} tabIndex={-1} aria-labelledby={heading} className={styles.card}>
      <div className={styles.head}>
        <h2 id={heading} className={styles.title}>
          {section.label}
        </h2>
        {locked ? (
          <span className={styles.locked}>
            <LockOutlined aria-hidden /> {t('locked')}
          </span>
        ) : (
          <SaveState draft={draft} />
        )}
      </div>
      {section.hint && !locked && <p className={styles.hint}>{section.hint}</p>}
      {reasons.length > 0 && (
        <Alert type="warning" showIcon title={t('field.returned', { reason: reasons.join(marks().clause) })} />
      )}
      {locked ? (
        <SectionFacts section={section} document={documentOf(detail.document)} names={names} masks={masksOf(detail)} />
      ) : (
        <Editor {...props} />
      )}
    </section>
  )
})

function Editor({ detail, section, draft, saver, names, complete }: Props) {
  const { t } = useTranslation('declaration')
  const { name } = section
  const notesAt = notesOf({ detail, section, draft, names, complete })
  const whole = notesAt('').faults
  // A refusal that is about no field: said in the server's words above them.
  const untold = draft?.status === 'refused' && !draft.problem?.faults.length ? [draft.problem?.title ?? ''] : []
  return (
    <>
      {draft?.theirs && (
        <Conflict
          section={section}
          theirs={draft.theirs}
          names={names}
          keepMine={() => saver.keepMine(name)}
          takeTheirs={() => saver.takeTheirs(name)}
        />
      )}
      {[...whole, ...untold].map((message) => (
        <Alert key={message} type="error" showIcon role="alert" title={message} />
      ))}
      {draft?.withheld && draft.withheld.length > 0 && (
        <Alert
          type="warning"
          showIcon
          title={t('withheld', {
            fields: section.fields
              .filter((field) => draft.withheld?.includes(field.name))
              .map(({ label }) => label)
              .join(marks().list),
          })}
        />
      )}
      <fieldset
        className={styles.fields}
        onBlur={(event) => (isLeft(event.target) ? saver.flush() : saver.flushWhole())}
      >
        <SectionFields
          section={section}
          value={draft?.value ?? sectionOf(detail.document, section)}
          masks={masksOf(detail)}
          notesAt={notesAt}
          onChange={(value, half) => saver.change(name, value, half)}
        />
      </fieldset>
    </>
  )
}
