/** One transfer: what goes from where to where, and how far it has come. */
import type { ResultOf } from '@holdfast/sdk'
import { Button, Group, Stepper } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Asked } from '../parts/asked.tsx'
import { AnchorLink } from '../parts/links.ts'
import { Page } from '../parts/page.tsx'
import { Panel } from '../parts/panel.tsx'
import { type Column, RowsTable } from '../parts/rows-table.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useSession } from '../service/session.tsx'
import { useRead } from '../service/use-read.ts'

type Transfer = ResultOf<'get_transfer'>
const STEPS = ['upcoming', 'in_transit', 'completed'] as const

function Actions({ transfer: { number, state } }: { transfer: Transfer }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const [hold, holding] = useConfirmed('hold_transfer')
  const [release, releasing] = useConfirmed('release_transfer')
  const [dispatch, dispatching] = useConfirmed('dispatch_transfer')
  const [complete, completing] = useConfirmed('complete_transfer')
  if (!may('stock:write')) return null
  const named = { transfer: number }
  const quick = (title: string) => ({ title, body: '', isQuick: true })
  return (
    <>
      {(state === 'upcoming' || state === 'picking') && (
        <Button variant="default" onClick={() => hold(named, quick(t('transfers.hold')))}>
          {t('transfers.hold')}
        </Button>
      )}
      {state === 'on_hold' && (
        <Button onClick={() => release(named, quick(t('transfers.release')))}>{t('transfers.release')}</Button>
      )}
      {(state === 'upcoming' || state === 'picking') && (
        <Button onClick={() => dispatch(named, quick(t('transfers.dispatch')))}>{t('transfers.dispatch')}</Button>
      )}
      {state === 'in_transit' && (
        <Button onClick={() => complete(named, quick(t('transfers.complete')))}>{t('transfers.complete')}</Button>
      )}
      {holding}
      {releasing}
      {dispatching}
      {completing}
    </>
  )
}

export function TransferPage() {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { number } = useParams({ from: '/transfers/$number' })
  const transfer = useRead('get_transfer', { transfer: number })
  const columns: Column<Transfer['lines'][number]>[] = [
    {
      key: 'sku',
      title: t('items.sku'),
      cell: ({ sku }) => (
        <AnchorLink to="/items/$sku" params={{ sku }} fw={550}>
          {sku}
        </AnchorLink>
      ),
    },
    { key: 'quantity', title: t('shipments.units'), isNumeric: true, cell: (line) => quantity(line.quantity) },
    { key: 'in_transit', title: t('transfers.underWay'), isNumeric: true, cell: (line) => quantity(line.in_transit) },
    { key: 'received', title: t('transfers.received'), isNumeric: true, cell: (line) => quantity(line.received) },
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
              <AnchorLink to="/orders/$number" params={{ number: transfer.data.order }} size="sm">
                {t('orders.one', { number: transfer.data.order })}
              </AnchorLink>
            )}
          </Group>
        )
      }
      actions={transfer.data && <Actions transfer={transfer.data} />}
    >
      <Asked of={transfer}>
        {(found) => (
          <>
            <Stepper
              active={Math.max(0, STEPS.indexOf(found.state as 'upcoming') + (found.state === 'completed' ? 1 : 0))}
              size="sm"
            >
              {STEPS.map((step) => (
                <Stepper.Step key={step} label={t(`state.${step}`)} />
              ))}
            </Stepper>
            <Panel title={t('shipments.contents')} isFlush>
              <RowsTable
                rows={found.lines}
                columns={columns}
                rowKey={({ line }) => String(line)}
                label={t('shipments.contents')}
              />
            </Panel>
          </>
        )}
      </Asked>
    </Page>
  )
}
