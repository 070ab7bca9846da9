/** An item by what was scanned: its SKU, or what another system calls it. */
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureOf } from '../service/failure.ts'
import { useSession } from '../service/session.tsx'

type Known = { sku: string; title: string | null }

export function useKnownItem(): { find: (code: string) => Promise<Known | null>; error: string | null } {
  const { t } = useTranslation()
  const { holdfast } = useSession()
  const [error, setError] = useState<string | null>(null)
  const find = async (code: string): Promise<Known | null> => {
    setError(null)
    try {
      const bySku = await holdfast.read('list_items', { sku: [code], limit: 1 })
      const byOther = await holdfast.read('list_items', { external_reference: code, limit: 1 })
      const found = [bySku, byOther].flatMap((answer) => (answer.ok ? answer.result.data : []))[0]
      if (found) return { sku: found.sku, title: found.title }
      setError(t('floor.unknown', { code }))
    } catch (caught) {
      // Without a connection whatever was scanned is taken for what it says; the service judges it later.
      if (failureOf(caught).code === 'unreachable') return { sku: code, title: null }
      setError(failureOf(caught).detail)
    }
    return null
  }
  return { find, error }
}
