import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AnchorLink } from '../parts/links.tsx'
import { Moment } from '../parts/moment.tsx'
import { useRead } from '../service/use-read.ts'
import { WorkList } from './work-list.tsx'

export function ToApprove() {
  const { t } = useTranslation()
  const asked = useRead('list_orders', { state: 'placed', limit: 6 })
  return (
    <WorkList
      title={t('overview.toApprove')}
      aside={
        <AnchorLink to="/orders" search={{ state: 'placed' } as never} size="sm">
          {t('overview.all')}
        </AnchorLink>
      }
      asked={asked}
      none={t('overview.noneToApprove')}
      rowKey={({ id }) => id}
      row={({ number, channel, placed_at: at }) => (
        <>
          <span>
            <AnchorLink to="/orders/$number" params={{ number }} size="sm" fw={550}>
              {number}
            </AnchorLink>{' '}
            <Text span size="sm" c="dimmed">
              {channel}
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
