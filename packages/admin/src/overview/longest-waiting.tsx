import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { AnchorLink } from '../parts/links.tsx'
import { Moment } from '../parts/moment.tsx'
import { useRead } from '../service/use-read.ts'
import { WorkList } from './work-list.tsx'

export function LongestWaiting() {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const asked = useRead('list_backorders', { limit: 6 })
  return (
    <WorkList
      title={t('overview.waiting')}
      aside={
        <AnchorLink to="/backorders" size="sm">
          {t('overview.all')}
        </AnchorLink>
      }
      asked={asked}
      none={t('overview.noneWaiting')}
      rowKey={({ id }) => id}
      row={({ order, reference, sku, quantity: units, waiting_since: since }) => (
        <>
          <span>
            {order ? (
              <AnchorLink to="/orders/$number" params={{ number: order }} size="sm" fw={550}>
                {order}
              </AnchorLink>
            ) : (
              reference
            )}{' '}
            <Text span size="sm" c="dimmed">
              {quantity(units)} × {sku}
            </Text>
          </span>
          <Text size="sm" c="dimmed">
            <Moment at={since} />
          </Text>
        </>
      )}
    />
  )
}
