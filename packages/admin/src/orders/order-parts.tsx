/** What the order became: the shipments that go out, and the transfers that they wait for. */
import { Badge, Group, Stack, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { AnchorLink } from '../parts/links.tsx'
import { Panel } from '../parts/panel.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import type { Order } from './order.ts'
import styles from './order-parts.module.css'

export function OrderParts({ order: { shipments, transfers } }: { order: Order }) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const words = (lines: readonly { sku: string; quantity: number }[]) =>
    lines.map((line) => `${quantity(line.quantity)} × ${line.sku}`).join(', ')
  return (
    <Panel title={t('orders.parts')} isFlush>
      {shipments.length + transfers.length === 0 && (
        <Text size="sm" c="dimmed" p="md">
          {t('orders.noParts')}
        </Text>
      )}
      {shipments.map(({ number, location, state, lines, hold_reasons: reasons, hold_note: note }) => (
        <Stack key={number} gap={4} className={styles.part}>
          <Group justify="space-between">
            <AnchorLink to="/shipments/$number" params={{ number }} fw={550} size="sm">
              {number}
            </AnchorLink>
            <StateBadge state={state} />
          </Group>
          <Text size="sm" c="dimmed">
            {t('orders.fromLocation', { location })} · {words(lines)}
          </Text>
          {state === 'on_hold' && (
            <Group gap={6}>
              {reasons.map((reason) => (
                <Badge key={reason} color="orange">
                  {t(`hold.${reason}`)}
                </Badge>
              ))}
              {note && <Text size="xs">{note}</Text>}
            </Group>
          )}
        </Stack>
      ))}
      {transfers.map(({ number, from, to, state, lines }) => (
        <Stack key={number} gap={4} className={styles.part}>
          <Group justify="space-between">
            <AnchorLink to="/transfers/$number" params={{ number }} fw={550} size="sm">
              {number}
            </AnchorLink>
            <StateBadge state={state} />
          </Group>
          <Text size="sm" c="dimmed">
            {from} → {to} · {words(lines)}
          </Text>
        </Stack>
      ))}
    </Panel>
  )
}
