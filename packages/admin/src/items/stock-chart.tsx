/** What stood on the shelves over time, told by the ledger backwards from now. */
import type { RowOf } from '@holdfast/sdk'
import { AreaChart } from '@mantine/charts'
import '@mantine/charts/styles.css'
import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Panel } from '../parts/panel.tsx'
import { usePages } from '../service/use-read.ts'

type Movement = RowOf<'list_movements'>

const LOOKED_AT = 500

function change({ from, to, quantity }: Movement): number {
  return (to.account === 'on_hand' ? quantity : 0) - (from.account === 'on_hand' ? quantity : 0)
}

/** Movements may be recorded late; what counts is when they occurred. The oldest point comes first. */
function history(movements: readonly Movement[], now: number): { at: string; on_hand: number }[] {
  let onHand = now
  const points = [{ at: new Date().toISOString(), on_hand: now }]
  const latestFirst = movements.toSorted((one, other) => Date.parse(other.occurred_at) - Date.parse(one.occurred_at))
  for (const movement of latestFirst) {
    points.push({ at: movement.occurred_at, on_hand: Math.round(onHand * 1e4) / 1e4 })
    onHand -= change(movement)
  }
  return points.toReversed()
}

export function StockChart({ sku }: { sku: string }) {
  const { t } = useTranslation()
  const { day, quantity } = useFormats()
  const movements = usePages('list_movements', { sku, order: 'desc', limit: LOOKED_AT })
  const levels = usePages('list_item_levels', { item: sku, limit: 500 })
  const points = useMemo(
    () =>
      history(
        movements.data?.slice(0, LOOKED_AT) ?? [],
        (levels.data ?? []).reduce((sum, level) => sum + level.on_hand, 0),
      ),
    [movements.data, levels.data],
  )
  if (!movements.data || !levels.data || points.length < 3) return null
  return (
    <Panel title={t('chart.title')}>
      <AreaChart
        h={200}
        data={points.map(({ at, on_hand }) => ({ at: Date.parse(at), on_hand }))}
        dataKey="at"
        series={[{ name: 'on_hand', label: t('items.on_hand'), color: 'accent.6' }]}
        curveType="stepAfter"
        withDots={false}
        valueFormatter={quantity}
        xAxisProps={{
          type: 'number',
          domain: ['dataMin', 'dataMax'],
          tickFormatter: (value: number) => day(new Date(value).toISOString()),
          tickCount: 6,
        }}
        tooltipProps={{
          labelFormatter: (value) => (Number(value) > 0 ? day(new Date(Number(value)).toISOString()) : ''),
        }}
      />
    </Panel>
  )
}
