/** The decision, drawn: every location that could have served, what it had, what it gave, and why not the others. */
import { Box, Text } from '@mantine/core'
import { lazy, Suspense } from 'react'
import { useTranslation } from 'react-i18next'
import { Panel } from '../parts/panel.tsx'
import { usePages } from '../service/use-read.ts'
import { DecisionTable } from './decision-table.tsx'
import type { Explanation, Order } from './order.ts'

const DecisionMap = lazy(() => import('./decision-map.tsx').then(({ DecisionMap }) => ({ default: DecisionMap })))

type Props = { order: Order; explanation: Explanation }

export function Decision({ order, explanation: { explanation, backorder_moves: moves, edits } }: Props) {
  const { t } = useTranslation()
  const locations = usePages('list_locations', { limit: 500 })
  const words = [
    t(`strategy.${explanation.strategy}`),
    t(explanation.location_order === 'distance' ? 'decision.byDistance' : 'decision.byPriority'),
    ...(explanation.from_hold ? [t('decision.fromHold')] : []),
  ]
  return (
    <Panel title={t('decision.title')} hint={words.join(' ')} isFlush>
      <Suspense fallback={<Box h={300} />}>
        <DecisionMap explanation={explanation} order={order} locations={locations.data ?? []} />
      </Suspense>
      <DecisionTable explanation={explanation} />
      {moves.length + edits.length > 0 && (
        <Box p="md">
          {moves.map(({ moved_at: at, sku, units }) => (
            <Text key={`${at} ${sku}`} size="sm">
              {t('decision.moved', {
                sku,
                units: units.map(({ quantity, from, to }) => `${quantity}: ${from} → ${to}`).join(', '),
              })}
            </Text>
          ))}
          {edits.map(({ edited_at: at, reason, lines }) => (
            <Text key={at} size="sm">
              {t('decision.edited', {
                lines: lines.map(({ sku, before, quantity }) => `${sku} ${before} → ${quantity}`).join(', '),
              })}
              {reason && ` (${reason})`}
            </Text>
          ))}
        </Box>
      )}
    </Panel>
  )
}
