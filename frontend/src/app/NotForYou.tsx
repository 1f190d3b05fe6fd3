import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import type { Me } from '../api/generated/schema'
import type { Needs } from '../session/needs'
import { Refused } from '../ui/Refused'

/** A page that is there, but not for this reader: why, who can, and the way home. */
export function NotForYou({ me, needs }: { me: Me; needs: Needs }) {
  const { t } = useTranslation(['shell', 'session'])
  const roles = typeof needs === 'string' ? [] : needs.roles
  return (
    <Refused
      why={t('shell:refused.why', {
        roles: roles.map((role) => t(`session:role.${role}`)).join(t('shell:refused.listSeparator')),
        role: t(`session:role.${me.account.role}`),
      })}
      who={t('shell:refused.who')}
      action={<Link to="/">{t('shell:missing.home')}</Link>}
    />
  )
}
