/** What an edit would change if it were carried out now: from where units would come besides, and who would wait. */
import { List, Text } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { failureIn } from '../service/failure.ts'
import { useSession } from '../service/session.tsx'
import type { Order } from './order.ts'

/** Of each item what ships from each location. */
function unitsOf({ shipments }: Order): Map<string, number> {
  const units = new Map<string, number>()
  for (const { state, location, lines } of shipments) {
    if (state === 'cancelled') continue
    for (const { sku, quantity } of lines) {
      const key = `${sku}\n${location}`
      units.set(key, Math.round(((units.get(key) ?? 0) + quantity) * 1e4) / 1e4)
    }
  }
  return units
}

type Draft = NonNullable<Order['edit']>

export function EditOutcome({ order, draft }: { order: Order; draft: Draft }) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { holdfast } = useSession()
  const { data: answer } = useQuery({
    queryKey: ['stop_order_edit', order.number, draft.lines],
    queryFn: () => holdfast.execute('stop_order_edit', { order: order.number }, { dryRun: true }),
    staleTime: 2_000,
  })
  if (!answer) return null
  if (!answer.ok) return <FailureNotice failure={failureIn(answer)} />
  const [before, after] = [unitsOf(order), unitsOf(answer.result)]
  const changes = [...new Set([...before.keys(), ...after.keys()])].flatMap((key) => {
    const [from, to] = [before.get(key) ?? 0, after.get(key) ?? 0]
    const [sku, location] = key.split('\n')
    return from === to ? [] : [t('editing.change', { sku, location, from: quantity(from), to: quantity(to) })]
  })
  const waiting = answer.result.backordered
  return (
    <div role="status">
      <Text size="sm" fw={550}>
        {t('editing.would')}
      </Text>
      <List size="sm">
        {changes.map((words) => (
          <List.Item key={words}>{words}</List.Item>
        ))}
        {changes.length === 0 && <List.Item>{t('editing.noOther')}</List.Item>}
        {waiting !== order.backordered && (
          <List.Item>{t('editing.waits', { from: quantity(order.backordered), to: quantity(waiting) })}</List.Item>
        )}
      </List>
    </div>
  )
}
