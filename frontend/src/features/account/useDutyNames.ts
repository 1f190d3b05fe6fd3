import { useTranslation } from 'react-i18next'
import { marks } from '../../lib/punctuation'

const DUTIES = ['enters', 'approves'] as const

/** Duties in words, always in the same order. */
export function useDutyNames(): (duties: readonly string[]) => string {
  const { t } = useTranslation('session')
  return (duties) =>
    DUTIES.filter((duty) => duties.includes(duty))
      .map((duty) => t(`duty.${duty}`))
      .join(marks().list)
}
