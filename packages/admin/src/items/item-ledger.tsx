/** The ledger of an item, the newest first: what went from where to where, why, and by whom. */
import type { RowOf } from '@holdfast/sdk'
import { Box, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { AnchorLink } from '../parts/links.tsx'
import { Moment } from '../parts/moment.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { usePages } from '../service/use-read.ts'

type Movement = RowOf<'list_movements'>

function Side({ side: { account, location, transfer, balance } }: { side: Movement['from'] }) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const place = location ?? transfer
  return (
    <span>
      {place ? `${place}, ${t(`account.${account}`)}` : t(`account.${account}`)}
      {balance !== null && (
        <Text span size="xs" c="dimmed">
          {' '}
          = {quantity(balance)}
        </Text>
      )}
    </span>
  )
}

function Cause({ movement: { reference, note } }: { movement: Movement }) {
  const { t } = useTranslation()
  if (!reference) return <>{note}</>
  return (
    <Box>
      {reference.type === 'order' ? (
        <AnchorLink to="/orders/$number" params={{ number: reference.id }}>
          {t('orders.one', { number: reference.id })}
        </AnchorLink>
      ) : (
        `${reference.type.replaceAll('_', ' ')} ${reference.id}`
      )}
      {note && (
        <Text size="xs" c="dimmed">
          {note}
        </Text>
      )}
    </Box>
  )
}

export function ItemLedger({ sku }: { sku: string }) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const pages = usePages('list_movements', { sku, order: 'desc', limit: 25 })
  const columns: Column<Movement>[] = [
    { key: 'when', title: t('ledger.when'), cell: ({ occurred_at: at }) => <Moment at={at} /> },
    { key: 'quantity', title: t('ledger.quantity'), isNumeric: true, cell: (movement) => quantity(movement.quantity) },
    { key: 'reason', title: t('done.reason'), cell: ({ reason }) => t(`reason.${reason}`) },
    { key: 'from', title: t('ledger.from'), cell: ({ from }) => <Side side={from} /> },
    { key: 'to', title: t('ledger.to'), cell: ({ to }) => <Side side={to} /> },
    { key: 'cause', title: t('ledger.cause'), cell: (movement) => <Cause movement={movement} /> },
    { key: 'actor', title: t('ledger.actor'), cell: ({ actor }) => actor },
  ]
  return (
    <Panel title={t('ledger.title')} hint={t('ledger.hint')} isFlush>
      <PagesTable
        pages={pages}
        columns={columns}
        rowKey={({ id, from }) => `${id} ${from.account}`}
        label={t('ledger.title')}
        isDense
        empty={
          <Text size="sm" c="dimmed" p="md">
            {t('ledger.none')}
          </Text>
        }
      />
    </Panel>
  )
}
