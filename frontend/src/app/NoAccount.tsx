import { useTranslation } from 'react-i18next'
import { Refused } from '../ui/Refused'
import { SignOut } from './SignOut'

/** The sign-in knows this person, the system has no account in order for them: why, and who can mend it. */
export function NoAccount() {
  const { t } = useTranslation('shell')
  return <Refused page why={t('noAccount.why')} who={t('noAccount.who')} action={<SignOut />} />
}
