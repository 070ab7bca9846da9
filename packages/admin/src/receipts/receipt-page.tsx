/** One expected receipt: what was ordered, and what of it has come. */
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Annotations } from '../parts/annotations.tsx'
import { useCountColumns } from '../parts/document-columns.tsx'
import { DocumentPage } from '../parts/document-page.tsx'
import { LinesPanel } from '../parts/lines-panel.tsx'
import { useRead } from '../service/use-read.ts'
import { ReceiptActions } from './receipt-actions.tsx'

const COUNTS = ['quantity', 'outstanding', 'accepted', 'damaged', 'short'] as const

export function ReceiptPage() {
  const { t } = useTranslation()
  const { day } = useFormats()
  const { number } = useParams({ from: '/receipts/$number' })
  const columns = useCountColumns(COUNTS, (name) => t(`receive.${name}`))
  return (
    <DocumentPage
      title={t('receipts.one', { number })}
      list={{ to: '/receipts', name: t('nav.receipts') }}
      of={useRead('get_expected_receipt', { receipt: number })}
      subtitle={({ supplier, location, expected_at: at }) =>
        [supplier, location, at && day(at)].filter(Boolean).join(' · ')
      }
      actions={(found) => <ReceiptActions receipt={found} />}
    >
      {(found) => (
        <>
          <LinesPanel lines={found.lines} columns={columns} />
          <Annotations kind="receipt" of={found} />
        </>
      )}
    </DocumentPage>
  )
}
