/** What holds everywhere unless something more specific says otherwise; and what comes of it for one item, one location, one channel. */
import { Group, Stack } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Choice } from '../parts/choice.tsx'
import { Page } from '../parts/page.tsx'
import { SearchField } from '../parts/search-field.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useChannelOptions, useLocationOptions } from '../parts/use-named.ts'
import { useSession } from '../service/session.tsx'
import { EffectiveSettings } from './effective-settings.tsx'
import { GlobalSettings } from './global-settings.tsx'

export function SettingsPage() {
  const { t } = useTranslation()
  const { may } = useSession()
  const [{ sku, location, channel }, change] = useFilters()
  return (
    <Page title={t('setting.page')} subtitle={t('setting.pageHint')}>
      <Stack gap="lg">
        {may('configuration:write') && <GlobalSettings />}
        <Group gap="xs" className="filters">
          <SearchField label={t('items.sku')} value={sku} onChange={(value) => change({ sku: value })} width={200} />
          <Choice
            label={t('items.location')}
            value={location}
            options={useLocationOptions()}
            onChange={(value) => change({ location: value })}
            width={200}
          />
          <Choice
            label={t('orders.channel')}
            value={channel}
            options={useChannelOptions()}
            onChange={(value) => change({ channel: value })}
            width={200}
          />
        </Group>
        <EffectiveSettings
          about={{ ...(sku && { sku }), ...(location && { location }), ...(channel && { channel }) }}
        />
      </Stack>
    </Page>
  )
}
