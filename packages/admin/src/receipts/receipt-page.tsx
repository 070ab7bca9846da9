/** One expected receipt: what was ordered, and what of it has come. */
import type { ResultOf } from '@holdfast/sdk'
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Asked } from '../parts/asked.tsx'
import { AnchorLink } from '../parts/links.ts'
import { Page } from '../parts/page.tsx'
import { Panel } from '../parts/panel.tsx'
import { ReceiveDialog } from '../parts/receive-dialog.tsx'
import { type Column, RowsTable } from '../parts/rows-table.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useSession } from '../service/session.tsx'
import { useCommand } from '../service/use-command.ts'
import { useRead } from '../service/use-read.ts'

type Receipt = ResultOf<'get_expected_receipt'>
type Line = Receipt['lines'][number]
const COUNTS = ['quantity', 'outstanding', 'accepted', 'damaged', 'short'] as const

function Actions({ receipt: { number, state, lines } }: { receipt: Receipt }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const [isReceiving, { open, close }] = useDisclosure()
  const [cancel, cancelling] = useConfirmed('cancel_expected_receipt')
  const { send, failure, isSending } = useCommand('receive_expected_receipt')
  if (!may('stock:write') || state === 'received' || state === 'cancelled') return null
  return (
    <>
      {state === 'expected' && (
        <Button
          variant="default"
          onClick={() =>
            cancel({ receipt: number }, { title: t('receipts.cancel'), body: t('receipts.cancelMeans'), isGrave: true })
          }
        >
          {t('receipts.cancel')}
        </Button>
      )}
      <Button onClick={open}>{t('receive.action')}</Button>
      {cancelling}
      {isReceiving && (
        <ReceiveDialog
          title={t('receive.title', { number })}
          lines={lines}
          failure={failure}
          isSending={isSending}
          onReceive={(came) => void send({ receipt: number, lines: came }).then((done) => done && close())}
          onClose={close}
        />
      )}
    </>
  )
}

export function ReceiptPage() {
  const { t } = useTranslation()
  const { quantity, day } = useFormats()
  const { number } = useParams({ from: '/receipts/$number' })
  const receipt = useRead('get_expected_receipt', { receipt: number })
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
  const { supplier, location, expected_at: at } = receipt.data ?? {}
  return (
    <Page
      title={t('receipts.one', { number })}
      before={
        <AnchorLink to="/receipts" size="sm">
          ← {t('nav.receipts')}
        </AnchorLink>
      }
      beside={receipt.data && <StateBadge state={receipt.data.state} />}
      subtitle={[supplier, location, at && day(at)].filter(Boolean).join(' · ')}
      actions={receipt.data && <Actions receipt={receipt.data} />}
    >
      <Asked of={receipt}>
        {({ lines }) => (
          <Panel title={t('shipments.contents')} isFlush>
            <RowsTable
              rows={lines}
              columns={columns}
              rowKey={({ line }) => String(line)}
              label={t('shipments.contents')}
            />
          </Panel>
        )}
      </Asked>
    </Page>
  )
}
