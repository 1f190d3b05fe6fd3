import { useTranslation } from 'react-i18next'
import { marks } from '../lib/punctuation'
import { maySearch, type Needs } from '../session/needs'
import { type Reader, standingOf } from '../session/reader'
import { Onward } from '../ui/Onward'
import { Refused } from '../ui/Refused'

/** A page that is there, but not for this reader: why, who can, and the way home. */
export function NotForYou({ reader, needs }: { reader: Reader; needs: Needs }) {
  const { t } = useTranslation(['shell', 'session', 'ui'])
  const roles = typeof needs === 'string' ? [] : needs.roles
  const onlyInside =
    typeof needs !== 'string' && needs.searches && roles.includes(reader.account.role) && !maySearch(reader)
  return (
    <Refused
      page
      why={
        onlyInside
          ? t('shell:refused.inside')
          : t('shell:refused.why', {
              roles: roles.map((role) => t(`session:role.${role}`)).join(marks().list),
              role: t(`session:role.${standingOf(reader)}`),
            })
      }
      who={onlyInside ? t('shell:refused.insideWho') : t('shell:refused.who')}
      action={<Onward to="/">{t('ui:home')}</Onward>}
    />
  )
}
