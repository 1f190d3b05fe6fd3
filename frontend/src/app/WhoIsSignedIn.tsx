import { Descriptions } from 'antd'
import { useTranslation } from 'react-i18next'
import { useReader } from '../session/me'
import { Panel } from '../ui/Panel'

/** Who is signed in, as what, and for which organisation. */
export function WhoIsSignedIn() {
  const { t } = useTranslation(['home', 'session'])
  const { account, organisation } = useReader()
  const items = [
    { key: 'name', label: t('home:who.name'), children: account.displayName },
    { key: 'role', label: t('home:who.role'), children: t(`session:role.${account.role}`) },
    { key: 'organisation', label: t('home:who.organisation'), children: organisation?.name ?? t('home:who.oneself') },
  ]
  return (
    <Panel title={t('home:who.title')}>
      <Descriptions items={items} column={{ xs: 1, md: 3 }} />
    </Panel>
  )
}
