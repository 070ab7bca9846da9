/** What the fields of a shipping method show, and what they set; empty is none. */
import type { FormEvent } from 'react'
import { type Failure, wordsAbout } from '../service/failure.ts'
import { decimalsOf, type Members } from './method.ts'

type Text = 'name' | 'carrier' | 'service' | 'shipping_category'
type Amount = 'price_minor' | 'free_over_minor'
type Whole = 'weight_grams_min' | 'weight_grams_max' | 'lead_time_hours_min' | 'lead_time_hours_max'

export function fieldsOf(members: Members, set: (changed: Partial<Members>) => void, failure: Failure | null) {
  const scale = 10 ** decimalsOf(members.currency)
  return {
    text: (name: Text) => ({
      value: members[name] ?? '',
      onChange: (event: FormEvent<HTMLInputElement>) =>
        set({ [name]: event.currentTarget.value || (name === 'name' ? '' : null) }),
      error: wordsAbout(failure, `/${name}`),
    }),
    amount: (name: Amount) => ({
      value: members[name] == null ? '' : members[name] / scale,
      onChange: (value: number | string) =>
        set({ [name]: value === '' ? (name === 'price_minor' ? 0 : null) : Math.round(Number(value) * scale) }),
      decimalScale: decimalsOf(members.currency),
      fixedDecimalScale: true,
      min: 0,
      error: wordsAbout(failure, `/${name}`),
    }),
    whole: (name: Whole) => ({
      value: members[name] ?? '',
      onChange: (value: number | string) =>
        set({ [name]: value === '' ? (name.startsWith('weight') ? null : 0) : Number(value) } as Partial<Members>),
      min: 0,
      error: wordsAbout(failure, `/${name}`),
    }),
  }
}
