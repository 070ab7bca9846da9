/** Numbers and instants in the way of whoever reads them. */
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'

export type Formats = {
  /** A quantity has at most four decimals. */
  quantity: (value: number | null) => string
  signed: (value: number) => string
  instant: (iso: string) => string
  day: (iso: string) => string
  time: (iso: string) => string
  ago: (iso: string, now?: number) => string
  distance: (kilometres: number) => string
  country: (code: string) => string
}

const steps: [Intl.RelativeTimeFormatUnit, number][] = [
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
]

function relative(format: Intl.RelativeTimeFormat, seconds: number): string {
  const [unit, size] = steps.find(([, size]) => Math.abs(seconds) >= size) ?? (['second', 1] as const)
  return format.format(Math.trunc(seconds / size), unit)
}

export function formatsOf(language: string): Formats {
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 4 })
  const signed = new Intl.NumberFormat(language, { maximumFractionDigits: 4, signDisplay: 'exceptZero' })
  const kilometres = new Intl.NumberFormat(language, { style: 'unit', unit: 'kilometer', maximumFractionDigits: 0 })
  const instant = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'medium' })
  const time = new Intl.DateTimeFormat(language, { timeStyle: 'short' })
  const ago = new Intl.RelativeTimeFormat(language, { numeric: 'auto', style: 'short' })
  const regions = new Intl.DisplayNames(language, { type: 'region' })
  return {
    quantity: (value) => (value === null ? '∞' : number.format(value)),
    signed: (value) => signed.format(value),
    instant: (iso) => instant.format(new Date(iso)),
    day: (iso) => day.format(new Date(iso)),
    time: (iso) => time.format(new Date(iso)),
    ago: (iso, now = Date.now()) => relative(ago, (Date.parse(iso) - now) / 1000),
    distance: (value) => kilometres.format(value),
    country: (code) => (/^[A-Z]{2}$/.test(code) ? (regions.of(code) ?? code) : code),
  }
}

/** Days and hours are written otherwise in London than in New York, in the same words. */
function localeFor(language: string): string {
  return navigator.languages.find((locale) => locale.startsWith(language)) ?? language
}

export function useFormats(): Formats {
  const { i18n } = useTranslation()
  return useMemo(() => formatsOf(localeFor(i18n.language)), [i18n.language])
}
