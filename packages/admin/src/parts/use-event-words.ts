/** An event in words: its name, and what it says of a shipment, an item or a location. */
import { useTranslation } from 'react-i18next'

type Told = { name: string; data: Record<string, unknown> }

const MEMBERS = ['shipment', 'number', 'sku', 'location', 'reason'] as const

/** `shipment_ready_to_ship` is "Shipment ready to ship": the names of events are words already, in English. */
function inWords(name: string): string {
  const text = name.replaceAll('_', ' ')
  return text.charAt(0).toUpperCase() + text.slice(1)
}

export function useEventWords(): (event: Told) => string {
  const { t, i18n } = useTranslation()
  return ({ name, data }) => {
    const key = `event.${name}`
    const title = i18n.exists(key) ? t(key as 'event.order_placed') : inWords(name)
    const about = MEMBERS.map((member) => data[member]).filter((value) => typeof value === 'string')
    return [title, ...about].join(' · ')
  }
}
