/** English is there from the start; German is loaded for whoever reads it. */
import i18next from 'i18next'
import { initReactI18next } from 'react-i18next'
import { en } from './en.ts'

export const LANGUAGES = ['en', 'de'] as const
export type Language = (typeof LANGUAGES)[number]

const KEPT_UNDER = 'holdfast.language'

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation'
    resources: { translation: typeof en }
  }
}

/** What was chosen, else what the browser says. */
function preferred(): Language {
  const asked = localStorage.getItem(KEPT_UNDER) ?? navigator.language
  return asked.startsWith('de') ? 'de' : 'en'
}

export async function startLanguage(): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: 'en',
    fallbackLng: 'en',
    resources: { en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  })
  await speak(preferred())
}

export async function speak(language: Language): Promise<void> {
  if (language === 'de' && !i18next.hasResourceBundle('de', 'translation')) {
    const { de } = await import('./de.ts')
    i18next.addResourceBundle('de', 'translation', de)
  }
  document.documentElement.lang = language
  await i18next.changeLanguage(language)
}

export async function choose(language: Language): Promise<void> {
  localStorage.setItem(KEPT_UNDER, language)
  await speak(language)
}
