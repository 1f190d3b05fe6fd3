import type { ReactNode } from 'react'
import type { Form, FormSection } from '../../api/generated/schema'
import { appliesTo, isEmpty } from './document'
import styles from './FactsView.module.css'
import { SectionFacts, type Show } from './SectionFacts'

type Props = Show & {
  form: Form
  /** Stands beside the heading of a section. */
  extra?: (section: FormSection) => ReactNode
}

/** A filled form to be read: records as pairs; rows as a small table on a desk, stacked on a phone. */
export function FactsView({ form, extra, ...show }: Props) {
  return (
    <div className={styles.view}>
      {form.sections.map((section) => {
        if (isEmpty(section, show.document) && !appliesTo(section, show.document)) return null
        const heading = `facts-${section.name}`
        return (
          <section key={section.name} id={`section-${section.name}`} aria-labelledby={heading}>
            <div className={styles.head}>
              <h3 id={heading} className={styles.title}>
                {section.label}
              </h3>
              {extra?.(section)}
            </div>
            <SectionFacts section={section} {...show} />
          </section>
        )
      })}
    </div>
  )
}
