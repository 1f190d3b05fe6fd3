import { FontSizeOutlined, GlobalOutlined } from '@ant-design/icons'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useTranslation } from 'react-i18next'
import { usePreference } from '../lib/preference'
import { LANGUAGE, showLanguage } from './language'
import { useLargeType } from './useLargeType'

/** Language and type size: for everyone, signed in or not. */
export function Choices({ shape = 'words' }: { shape?: 'words' | 'icons' | 'lines' }) {
  const { t, i18n } = useTranslation('shell')
  const [large, setLarge] = useLargeType()
  const [, keepLanguage] = usePreference(LANGUAGE)
  const queryClient = useQueryClient()
  const typeSize = t(large ? 'normalType' : 'largeType')

  async function switchLanguage() {
    const next = i18n.language === 'en' ? 'zh-CN' : 'en'
    await showLanguage(next)
    keepLanguage(next)
    // What the server said in the former language is asked for anew.
    await queryClient.invalidateQueries()
  }

  return (
    <>
      <Button
        type="text"
        block={shape === 'lines'}
        icon={<GlobalOutlined aria-hidden />}
        lang={i18n.language === 'en' ? 'zh-CN' : 'en'}
        aria-label={t('languageLabel')}
        onClick={() => void switchLanguage()}
      >
        {shape !== 'icons' && t('language')}
      </Button>
      <Button
        type="text"
        block={shape === 'lines'}
        icon={<FontSizeOutlined aria-hidden />}
        aria-label={typeSize}
        onClick={() => setLarge(!large)}
      >
        {shape !== 'icons' && typeSize}
      </Button>
    </>
  )
}
