/** What the screens of a shipping method read of it. */
import type { InputOf, ResultOf } from '@holdfast/sdk'

export type Method = ResultOf<'get_shipping_method'>
export type Members = Omit<InputOf<'create_shipping_method'>, 'code' | 'metadata'>
type Zone = Method['zones'][number]

/** In the currency's own units: 700 of EUR are 7, 700 of JPY are 700. */
export function decimalsOf(currency: string): number {
  try {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency })
    return format.resolvedOptions().maximumFractionDigits ?? 2
  } catch {
    return 2
  }
}

export function priceOf(minor: number, currency: string, language: string): string {
  const value = minor / 10 ** decimalsOf(currency)
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency }).format(value)
  } catch {
    return `${value} ${currency}`
  }
}

/** A line for each zone: `DE 10*, 12000..14199`; a country alone is all of it. */
export function zonesText(zones: readonly Zone[]): string {
  return zones
    .map(({ country, postal_codes: codes }) => [country, codes.join(', ')].filter(Boolean).join(' '))
    .join('\n')
}

type NewZones = NonNullable<InputOf<'create_shipping_method'>['zones']>

export function zonesIn(text: string): NewZones {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const [country = '', ...rest] = line.split(/[\s,;:]+/)
      return { country: country.toUpperCase(), ...(rest.length > 0 && { postal_codes: rest }) }
    })
}
