import { Badge, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { AnchorLink } from '../parts/links.tsx'
import { useSession } from '../service/session.tsx'
import { useRead } from '../service/use-read.ts'
import { WorkList } from './work-list.tsx'

/** Where nobody has said below what to tell, nothing available is what is told. */
const SOLD_OUT = 1

export function LowStock() {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { isLimited } = useSession()
  const settings = useRead('get_settings', undefined, { enabled: !isLimited })
  const below = settings.data?.settings.notify_below ?? SOLD_OUT
  const asked = useRead(
    'list_levels',
    { below, limit: 6 },
    { enabled: isLimited || settings.data !== undefined || settings.error !== null },
  )
  return (
    <WorkList
      title={t('overview.low', { below: quantity(below) })}
      asked={asked}
      none={t('overview.noneLow')}
      rowKey={({ sku, location }) => `${sku} ${location}`}
      row={({ sku, location, available }) => (
        <>
          <span>
            <AnchorLink to="/items/$sku" params={{ sku }} size="sm" fw={550}>
              {sku}
            </AnchorLink>{' '}
            <Text span size="sm" c="dimmed">
              {location}
            </Text>
          </span>
          <Badge color={available === 0 ? 'red' : 'orange'}>
            {available === 0 ? t('overview.soldOut') : quantity(available)}
          </Badge>
        </>
      )}
    />
  )
}
