/** One return: what is expected, what has come, and in which condition. */
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Annotations } from '../parts/annotations.tsx'
import { useCountColumns } from '../parts/document-columns.tsx'
import { DocumentPage } from '../parts/document-page.tsx'
import { LinesPanel } from '../parts/lines-panel.tsx'
import { Moment } from '../parts/moment.tsx'
import { OrderLink } from '../parts/order-link.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { useRead } from '../service/use-read.ts'
import { type Line, NUMBERS } from './return.ts'
import { ReturnActions } from './return-actions.tsx'

export function ReturnPage() {
  const { t } = useTranslation()
  const { number } = useParams({ from: '/returns/$number' })
  const columns: Column<Line>[] = [
    { key: 'location', title: t('returns.goesTo'), cell: ({ location }) => location },
    ...useCountColumns(NUMBERS, (name) => t(`returns.${name}`)),
  ]
  return (
    <DocumentPage
      title={t('returns.one', { number })}
      list={{ to: '/returns', name: t('nav.returns') }}
      of={useRead('get_return', { return: number })}
      subtitle={({ order, reason, reference, exchange_order: exchange, created_at: at }) => (
        <>
          <OrderLink order={order} />
          <span>
            {[reason, reference].filter(Boolean).join(' · ')} · <Moment at={at} />
          </span>
          {exchange && (
            <span>
              · {t('returns.exchangedFor')} <OrderLink order={exchange} />
            </span>
          )}
        </>
      )}
      actions={(found) => <ReturnActions of={found} />}
    >
      {(found) => (
        <>
          <LinesPanel lines={found.lines} columns={columns} />
          <Annotations kind="return" of={found} />
        </>
      )}
    </DocumentPage>
  )
}
