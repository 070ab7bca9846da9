import { Badge, Group } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { AnchorLink } from '../parts/links.tsx'
import { useRead } from '../service/use-read.ts'
import { WorkList } from './work-list.tsx'

export function HeldShipments() {
  const { t } = useTranslation()
  const asked = useRead('list_shipments', { state: ['on_hold'], limit: 6 })
  return (
    <WorkList
      title={t('overview.held')}
      aside={
        <AnchorLink to="/shipments" search={{ state: 'on_hold' } as never} size="sm">
          {t('overview.all')}
        </AnchorLink>
      }
      asked={asked}
      none={t('overview.noneHeld')}
      rowKey={({ id }) => id}
      row={({ number, location, hold_reasons: reasons }) => (
        <>
          <span>
            <AnchorLink to="/shipments/$number" params={{ number }} size="sm" fw={550}>
              {number}
            </AnchorLink>{' '}
            {location}
          </span>
          <Group gap={6}>
            {reasons.map((reason) => (
              <Badge key={reason} color="orange">
                {t(`hold.${reason}`)}
              </Badge>
            ))}
          </Group>
        </>
      )}
    />
  )
}
