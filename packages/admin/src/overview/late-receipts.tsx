import { Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { numberLink } from '../parts/document-columns.tsx'
import { AnchorLink } from '../parts/links.tsx'
import { Moment } from '../parts/moment.tsx'
import { useRead } from '../service/use-read.ts'
import { WorkList } from './work-list.tsx'

export function LateReceipts() {
  const { t } = useTranslation()
  // One instant for as long as the screen is looked at: another one would be another question.
  const [now] = useState(() => new Date().toISOString())
  const asked = useRead('list_expected_receipts', {
    state: ['expected', 'partially_received'],
    expected_before: now,
    order_by: 'oldest',
    limit: 6,
  })
  return (
    <WorkList
      title={t('overview.lateReceipts')}
      aside={
        <AnchorLink to="/receipts" size="sm">
          {t('overview.all')}
        </AnchorLink>
      }
      asked={asked}
      none={t('overview.noneLate')}
      rowKey={({ id }) => id}
      row={({ number, supplier, location, expected_at: at }) => (
        <>
          <span>
            {numberLink('receipt', number)}{' '}
            <Text span size="sm" c="dimmed">
              {[supplier, location].filter(Boolean).join(' → ')}
            </Text>
          </span>
          <Text size="sm" c="var(--tone-worse)">
            <Moment at={at} />
          </Text>
        </>
      )}
    />
  )
}
