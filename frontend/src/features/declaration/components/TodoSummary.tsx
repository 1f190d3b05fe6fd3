import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { marks } from '../../../lib/punctuation'
import { leadTo } from '../leadTo'
import type { Todo } from '../todos'
import styles from './TodoSummary.module.css'

type Props = {
  todos: readonly Todo[]
  /** How often its author has wanted to submit: each time the list takes the focus. */
  asked: number
}

/** What keeps the form from being submitted, each leading to its field: the pattern of GOV.UK's error summary. */
export function TodoSummary({ todos, asked }: Props) {
  const { t } = useTranslation('declaration')
  const place = useRef<HTMLElement>(null)

  useEffect(() => {
    if (asked === 0) return
    place.current?.scrollIntoView({ block: 'start' })
    place.current?.focus({ preventScroll: true })
  }, [asked])

  return (
    <section ref={place} tabIndex={-1} aria-labelledby="todos-title" className={styles.summary}>
      {/* Heard again when the number changes, and then without the list. */}
      <div role="alert" aria-atomic="false">
        <h2 id="todos-title" className={styles.title}>
          {t('todos.title', { number: todos.length })}
        </h2>
        <ul className={styles.list}>
          {todos.map(({ pointer, place, message, status }) => (
            <li key={`${pointer} ${message}`}>
              <a
                href={`#${pointer}`}
                className={styles.link}
                onClick={(event) => {
                  // Stays on the address: a field is a place on the page, not a page.
                  event.preventDefault()
                  leadTo(pointer)
                }}
              >
                {`${place}${marks().colon}${message ?? t(`save.${status}`, { at: '' })}`}
              </a>
            </li>
          ))}
        </ul>
      </div>
    </section>
  )
}
