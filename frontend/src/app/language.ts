import type { Locale } from 'antd/es/locale'
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { readPreference } from '../lib/preference'
import { texts, widgets } from '../locales/zh-CN'

type Words = { texts: Record<string, object>; widgets: Locale }

const FIRST = 'zh-CN'
const chinese: Words = { texts, widgets }
const others: Record<string, () => Promise<Words>> = { en: () => import('../locales/en') }
const loaded: Record<string, Words> = { [FIRST]: chinese }

/** Name of the preference that keeps the reader's language. */
export const LANGUAGE = 'language'

/** The library's own words (today, next page, …) in a language that is shown. */
export function widgetsOf(language: string): Locale {
  return (loaded[language] ?? chinese).widgets
}

async function load(language: string): Promise<void> {
  if (loaded[language]) return
  const words = await others[language]?.()
  if (!words) return
  loaded[language] = words
  for (const [namespace, texts] of Object.entries(words.texts)) i18next.addResourceBundle(language, namespace, texts)
}

export async function showLanguage(language: string): Promise<void> {
  await load(language)
  await i18next.changeLanguage(language)
}

/** Chinese unless this browser's user chose otherwise before. */
export async function startLanguage(): Promise<void> {
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language
  })
  await i18next.use(initReactI18next).init({
    lng: FIRST,
    fallbackLng: FIRST,
    resources: { [FIRST]: chinese.texts },
    interpolation: { escapeValue: false },
  })
  const chosen = readPreference(LANGUAGE)
  if (chosen && chosen !== FIRST) await showLanguage(chosen)
}
