import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { numberLink } from '../parts/document-columns.tsx'
import { AnchorLink } from '../parts/links.tsx'
import { Moment } from '../parts/moment.tsx'
import { useRead } from '../service/use-read.ts'
import { WorkList } from './work-list.tsx'

export function LongTransfers() {
  const { t } = useTranslation()
  const asked = useRead('list_transfers', { state: ['in_transit'], order_by: 'oldest', limit: 6 })
  return (
    <WorkList
      title={t('overview.longTransfers')}
      aside={
        <AnchorLink to="/transfers" search={{ state: 'in_transit' } as never} size="sm">
          {t('overview.all')}
        </AnchorLink>
      }
      asked={asked}
      none={t('overview.noneUnderWay')}
      rowKey={({ id }) => id}
      row={({ number, from, to, dispatched_at: at }) => (
        <>
          <span>
            {numberLink('transfer', number)}{' '}
            <Text span size="sm" c="dimmed">
              {from} → {to}
            </Text>
          </span>
          <Text size="sm" c="dimmed">
            <Moment at={at} />
          </Text>
        </>
      )}
    />
  )
}
