/** What was ordered, and of each line how much has left, is promised, waits, or is not wanted any more. */
import { Box, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { AnchorLink } from '../parts/links.tsx'
import { Panel } from '../parts/panel.tsx'
import { type Column, RowsTable } from '../parts/rows-table.tsx'
import { type Order, type Progress, progressOf } from './order.ts'
import styles from './order-lines.module.css'

const PARTS = ['gone', 'reserved', 'waiting', 'givenUp'] as const

function ProgressBar({ progress }: { progress: Progress }) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const present = PARTS.filter((part) => progress[part] > 0)
  return (
    <Box miw={180}>
      <div className={styles.bar}>
        {present.map((part) => (
          <div key={part} className={styles[part]} style={{ flexGrow: progress[part] }} />
        ))}
      </div>
      <Group gap="sm" mt={4}>
        {present.map((part) => (
          <Text key={part} size="xs" c="dimmed">
            {t(part === 'waiting' ? 'decision.waitsFor' : `orders.${part}`, { quantity: quantity(progress[part]) })}
          </Text>
        ))}
      </Group>
    </Box>
  )
}

export function OrderLines({ order }: { order: Order }) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const columns: Column<Order['lines'][number]>[] = [
    {
      key: 'sku',
      title: t('items.sku'),
      cell: ({ sku, components }) => (
        <Box>
          <AnchorLink to="/items/$sku" params={{ sku }} fw={550}>
            {sku}
          </AnchorLink>
          {components.some((part) => part.sku !== sku) && (
            <Text size="xs" c="dimmed">
              {components.map((part) => `${quantity(part.quantity)} × ${part.sku}`).join(', ')}
            </Text>
          )}
        </Box>
      ),
    },
    { key: 'quantity', title: t('orders.ordered'), isNumeric: true, cell: (line) => quantity(line.quantity) },
    {
      key: 'progress',
      title: t('orders.progress'),
      cell: ({ line }) => <ProgressBar progress={progressOf(order, line)} />,
    },
  ]
  return (
    <Panel title={t('orders.lines')} isFlush>
      <RowsTable rows={order.lines} columns={columns} rowKey={({ line }) => String(line)} label={t('orders.lines')} />
    </Panel>
  )
}
