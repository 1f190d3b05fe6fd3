import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Needs } from '../session/needs'
import type { Reader } from '../session/reader'
import { Refused } from '../ui/Refused'

/** A page that is there, but not for this reader: why, who can, and the way home. */
export function NotForYou({ reader, needs }: { reader: Reader; needs: Needs }) {
  const { t } = useTranslation(['shell', 'session'])
  const roles = typeof needs === 'string' ? [] : needs.roles
  return (
    <Refused
      page
      why={t('shell:refused.why', {
        roles: roles.map((role) => t(`session:role.${role}`)).join(t('shell:refused.listSeparator')),
        role: t(`session:role.${reader.account.role}`),
      })}
      who={t('shell:refused.who')}
      action={<Link to="/">{t('shell:missing.home')}</Link>}
    />
  )
}
