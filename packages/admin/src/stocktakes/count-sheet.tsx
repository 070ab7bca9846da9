/** The lines that are to be counted, with what has been counted of each; whoever sits at a desk with a list of numbers enters them here. */
import { Badge, Button, Center, Group, NumberInput, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { useSkuColumn } from '../parts/document-columns.tsx'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { Moment } from '../parts/moment.tsx'
import { Panel } from '../parts/panel.tsx'
import { type Column, RowsTable } from '../parts/rows-table.tsx'
import { useSession } from '../service/session.tsx'
import { useCommand } from '../service/use-command.ts'
import type { Line, Stocktake } from './stocktake.ts'

const PAGE = 100

/** What is not counted yet, or is to be counted again, stands first. */
function inOrder(lines: readonly Line[]): Line[] {
  return lines.toSorted((one, other) => Number(one.counted !== null) - Number(other.counted !== null))
}

function CountEntry({ stocktake, sku }: { stocktake: string; sku: string }) {
  const { t } = useTranslation()
  const { send, failure, isSending } = useCommand('record_stocktake_counts')
  const [units, setUnits] = useState<number | string>('')
  const save = async () => {
    if (units === '') return
    if (await send({ stocktake, counts: [{ sku, quantity: Number(units) }] })) setUnits('')
  }
  return (
    <>
      <Group gap={6} wrap="nowrap">
        <NumberInput
          aria-label={t('stocktakes.countOf', { sku })}
          size="xs"
          w={96}
          min={0}
          hideControls
          value={units}
          onChange={setUnits}
          onKeyDown={({ key }) => key === 'Enter' && void save()}
        />
        <Button
          size="compact-sm"
          variant="light"
          loading={isSending}
          disabled={units === ''}
          onClick={() => void save()}
        >
          {t('stocktakes.record')}
        </Button>
      </Group>
      <FailureNotice failure={failure} />
    </>
  )
}

export function CountSheet({ stocktake: { number, state, lines } }: { stocktake: Stocktake }) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { may } = useSession()
  const [shown, setShown] = useState(PAGE)
  const counts: Column<Line> = {
    key: 'counts',
    title: t('stocktakes.counts'),
    cell: ({ counts: all, recount }) => (
      <Group gap={6}>
        {recount && <Badge color="orange">{t('stocktakes.to_recount')}</Badge>}
        {all.map(({ quantity: units, counted_by: by, counted_at: at }, index) => (
          <Text key={`${at} ${index.toString()}`} size="sm" c={index < all.length - 1 ? 'dimmed' : undefined}>
            <b className="numbers">{quantity(units)}</b> {by} · <Moment at={at} />
          </Text>
        ))}
      </Group>
    ),
  }
  const entry: Column<Line> = {
    key: 'entry',
    title: t('stocktakes.entry'),
    cell: ({ sku }) => <CountEntry stocktake={number} sku={sku} />,
    width: 240,
  }
  const isCounting = state === 'counting'
  const columns = [
    useSkuColumn<Line>(),
    ...(isCounting ? [counts] : []),
    ...(isCounting && may('stock:write') ? [entry] : []),
  ]
  return (
    <Panel title={t('stocktakes.sheet')} isFlush={lines.length > 0}>
      {lines.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('stocktakes.linesAtStart')}
        </Text>
      ) : (
        <RowsTable
          rows={inOrder(lines).slice(0, shown)}
          columns={columns}
          rowKey={({ line }) => String(line)}
          label={t('stocktakes.sheet')}
          isDense
        />
      )}
      {lines.length > shown && (
        <Center p="sm">
          <Button variant="subtle" onClick={() => setShown(shown + PAGE)}>
            {t('list.more')}
          </Button>
        </Center>
      )}
    </Panel>
  )
}
