/** One transfer: what goes from where to where, and how much of it has come. */
import { Group, Stepper } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Asked } from '../parts/asked.tsx'
import { AnchorLink } from '../parts/links.ts'
import { Page } from '../parts/page.tsx'
import { Panel } from '../parts/panel.tsx'
import { type Column, RowsTable } from '../parts/rows-table.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useRead } from '../service/use-read.ts'
import { COUNTS, STEPS, stepOf, type Transfer } from './transfer.ts'
import { TransferActions } from './transfer-actions.tsx'

type Line = Transfer['lines'][number]

export function TransferPage() {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { number } = useParams({ from: '/transfers/$number' })
  const transfer = useRead('get_transfer', { transfer: number })
  const columns: Column<Line>[] = [
    {
      key: 'sku',
      title: t('items.sku'),
      cell: ({ sku }) => (
        <AnchorLink to="/items/$sku" params={{ sku }} fw={550}>
          {sku}
        </AnchorLink>
      ),
    },
    ...COUNTS.map((name) => ({
      key: name,
      title: t(`receive.${name}`),
      isNumeric: true,
      cell: (line: Line) => quantity(line[name]),
    })),
  ]
  return (
    <Page
      title={t('transfers.one', { number })}
      beside={transfer.data && <StateBadge state={transfer.data.state} />}
      subtitle={
        transfer.data && (
          <Group gap={6}>
            {transfer.data.from} → {transfer.data.to}
            {transfer.data.order && (
              <AnchorLink to="/orders/$number" params={{ number: transfer.data.order }}>
                {t('orders.one', { number: transfer.data.order })}
              </AnchorLink>
            )}
          </Group>
        )
      }
      actions={transfer.data && <TransferActions transfer={transfer.data} />}
    >
      <Asked of={transfer}>
        {({ state, lines }) => (
          <>
            <Stepper active={stepOf(state)} size="sm">
              {STEPS.map((step) => (
                <Stepper.Step key={step} label={t(`state.${step}`)} />
              ))}
            </Stepper>
            <Panel title={t('shipments.contents')} isFlush>
              <RowsTable
                rows={lines}
                columns={columns}
                rowKey={({ line, sku }) => `${line} ${sku}`}
                label={t('shipments.contents')}
              />
            </Panel>
          </>
        )}
      </Asked>
    </Page>
  )
}
