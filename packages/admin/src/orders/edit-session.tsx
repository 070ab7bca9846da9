/** An order while it is being changed: what its lines are to be is gathered, and what would come of it is seen before it is carried out. */
import { Alert, Button, Group, NumberInput, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { AnchorLink } from '../parts/links.tsx'
import { Moment } from '../parts/moment.tsx'
import { type NewLine, NewLines } from '../parts/new-lines.tsx'
import { Panel } from '../parts/panel.tsx'
import { type Column, RowsTable } from '../parts/rows-table.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useSession } from '../service/session.tsx'
import { useCommand } from '../service/use-command.ts'
import { EditOutcome } from './edit-outcome.tsx'
import type { Order } from './order.ts'

type Draft = NonNullable<Order['edit']>
type Row = { line: number; sku: string; before: number; quantity: number }

/** The lines as they were, and those that were added. */
function rowsOf({ lines }: Order, draft: Draft): Row[] {
  const to = new Map(draft.lines.map((line) => [line.line, line]))
  const kept = lines.map(({ line, sku, quantity }) => ({
    ...{ line, sku, before: quantity },
    quantity: to.get(line)?.quantity ?? quantity,
  }))
  const added = draft.lines.filter(({ line }) => !lines.some((one) => one.line === line))
  return [...kept, ...added.map(({ line, sku, quantity }) => ({ line, sku, before: 0, quantity }))]
}

/** Written down when one goes on to something else. */
function WantedUnits({ row, onWrite }: { row: Row; onWrite: (quantity: number) => void }) {
  const { t } = useTranslation()
  const [units, setUnits] = useState<number | string>(row.quantity)
  const write = () => units !== '' && Number(units) !== row.quantity && onWrite(Number(units))
  return (
    <NumberInput
      aria-label={t('ship.units', { sku: row.sku })}
      size="xs"
      w={110}
      min={0}
      value={units}
      onChange={setUnits}
      onBlur={write}
      onKeyDown={({ key }) => key === 'Enter' && write()}
    />
  )
}

export function EditSession({ order, draft }: { order: Order; draft: Draft }) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { may } = useSession()
  const { send, failure, isSending } = useCommand('edit_order')
  const [stop, stopping] = useConfirmed('stop_order_edit')
  const [abandon, abandoning] = useConfirmed('abandon_order_edit')
  const [added, setAdded] = useState<NewLine[]>([])
  const named = { order: order.number }
  const mayChange = may('orders:write')
  const wanted = added.filter(({ sku, quantity: units }) => sku !== '' && units > 0)
  const add = async () => {
    if (await send({ ...named, lines: wanted })) setAdded([])
  }
  const columns: Column<Row>[] = [
    {
      key: 'sku',
      title: t('items.sku'),
      cell: ({ sku }) => (
        <AnchorLink to="/items/$sku" params={{ sku }} fw={550}>
          {sku}
        </AnchorLink>
      ),
    },
    { key: 'before', title: t('orders.ordered'), isNumeric: true, cell: ({ before }) => quantity(before) },
    {
      key: 'quantity',
      title: t('editing.wanted'),
      cell: (row) =>
        mayChange ? (
          <WantedUnits
            key={`${row.line} ${row.quantity}`}
            row={row}
            onWrite={(units) => void send({ ...named, lines: [{ line: row.line, quantity: units }] })}
          />
        ) : (
          quantity(row.quantity)
        ),
    },
  ]
  return (
    <Panel
      title={t('editing.title')}
      isFlush
      aside={
        <Text size="sm" c="dimmed">
          <Moment at={draft.started_at} />
          {draft.reason && ` · ${draft.reason}`}
        </Text>
      }
    >
      <RowsTable
        rows={rowsOf(order, draft)}
        columns={columns}
        rowKey={({ line }) => String(line)}
        label={t('editing.title')}
        isDense
      />
      <Stack p="md">
        {mayChange && (
          <Group align="flex-end">
            <div style={{ flex: 1 }}>
              <NewLines lines={added} onChange={setAdded} failure={failure} />
            </div>
            {wanted.length > 0 && (
              <Button variant="light" loading={isSending} onClick={() => void add()}>
                {t('editing.note')}
              </Button>
            )}
          </Group>
        )}
        <FailureNotice failure={failure} />
        {draft.lines.length === 0 ? (
          <Alert color="gray">{t('editing.nothingYet')}</Alert>
        ) : (
          mayChange && <EditOutcome order={order} draft={draft} />
        )}
        {mayChange && (
          <Group justify="flex-end">
            <Button
              variant="default"
              onClick={() =>
                abandon(named, {
                  title: t('editing.abandon'),
                  body: t('editing.abandonMeans'),
                  isQuick: draft.lines.length === 0,
                })
              }
            >
              {t('editing.abandon')}
            </Button>
            <Button
              disabled={draft.lines.length === 0}
              onClick={() => stop(named, { title: t('editing.stop'), body: t('editing.stopMeans'), isQuick: true })}
            >
              {t('editing.stop')}
            </Button>
          </Group>
        )}
      </Stack>
      {stopping}
      {abandoning}
    </Panel>
  )
}
