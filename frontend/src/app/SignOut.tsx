import { LogoutOutlined } from '@ant-design/icons'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { SIGN_OUT } from '../session/links'

/** Ends the session here and at the sign-in. */
export function SignOut({ block = false }: { block?: boolean }) {
  const { t } = useTranslation('shell')
  return (
    <Button type="text" block={block} icon={<LogoutOutlined aria-hidden />} href={SIGN_OUT}>
      {t('signOut')}
    </Button>
  )
}
