/** A plan in short: whether it can be done, what it costs in parcels and ways, and what comes from where. */
import { Badge, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import type { Plan } from './order.ts'
import styles from './plan-card.module.css'

type Props = { plan: Plan; title: string; isMarked?: boolean }

export function PlanCard({ plan: { feasible, shipments, transfers, shortages }, title, isMarked = false }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const waiting = shipments.flatMap(({ lines }) => lines).reduce((sum, { backordered }) => sum + backordered, 0)
  const facts = [
    t('plan.shipments', { count: shipments.length }),
    ...(transfers.length > 0 ? [t('plan.transfers', { count: transfers.length })] : []),
    ...(waiting > 0 ? [t('plan.waiting', { quantity: quantity(waiting) })] : []),
  ]
  return (
    <article className={styles.card} data-marked={isMarked || undefined} aria-label={title}>
      <Group justify="space-between" align="flex-start" wrap="nowrap">
        <Text fw={600} size="sm">
          {title}
        </Text>
        <Badge color={feasible ? 'teal' : 'red'}>{t(feasible ? 'plan.feasible' : 'plan.short')}</Badge>
      </Group>
      <Text size="sm" c="dimmed">
        {facts.join(' · ')}
      </Text>
      <Stack gap={4} mt="xs">
        {shipments.map(({ location, shipping_category: category, lines, awaits_transfer: awaits, backordered }) => (
          <Text key={`${location} ${category} ${backordered}`} size="sm">
            <b>{location}</b> {lines.map((line) => `${quantity(line.quantity)} × ${line.sku}`).join(', ')}
            {awaits && ` · ${t('hold.transfer')}`}
          </Text>
        ))}
        {transfers.map(({ from, to, lines }) => (
          <Text key={`${from} ${to}`} size="sm" c="dimmed">
            {from} → {to} {lines.map((line) => `${quantity(line.quantity)} × ${line.sku}`).join(', ')}
          </Text>
        ))}
        {shortages.map(({ sku, requested, available }) => (
          <Text key={sku} size="sm" c="red">
            {t('plan.shortage', { sku, requested: quantity(requested), available: quantity(available) })}
          </Text>
        ))}
      </Stack>
    </article>
  )
}
