/** One transfer: what goes from where to where, and how much of it has come. */
import { Stepper } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useCountColumns } from '../parts/document-columns.tsx'
import { DocumentPage } from '../parts/document-page.tsx'
import { LinesPanel } from '../parts/lines-panel.tsx'
import { OrderLink } from '../parts/order-link.tsx'
import { useRead } from '../service/use-read.ts'
import { COUNTS, STEPS, stepOf } from './transfer.ts'
import { TransferActions } from './transfer-actions.tsx'

export function TransferPage() {
  const { t } = useTranslation()
  const { number } = useParams({ from: '/transfers/$number' })
  const columns = useCountColumns(COUNTS, (name) => t(`receive.${name}`))
  return (
    <DocumentPage
      title={t('transfers.one', { number })}
      list={{ to: '/transfers', name: t('nav.transfers') }}
      of={useRead('get_transfer', { transfer: number })}
      subtitle={({ from, to, order }) => (
        <>
          {from} → {to} <OrderLink order={order} />
        </>
      )}
      actions={(found) => <TransferActions transfer={found} />}
    >
      {({ state, lines }) => (
        <>
          <Stepper active={stepOf(state)} size="sm">
            {STEPS.map((step) => (
              <Stepper.Step key={step} label={t(`state.${step}`)} />
            ))}
          </Stepper>
          <LinesPanel lines={lines} columns={columns} />
        </>
      )}
    </DocumentPage>
  )
}
