/** Where goods stand: on the map, and as a list. */
import type { RowOf } from '@holdfast/sdk'
import { Button, Group, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { ArchivedChoice } from '../parts/archived-choice.tsx'
import { BringBack } from '../parts/archiving.tsx'
import { AnchorLink } from '../parts/links.tsx'
import type { Place } from '../parts/location-map.tsx'
import { Page } from '../parts/page.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useSession } from '../service/session.tsx'
import { usePages } from '../service/use-read.ts'
import { LocationDialog } from './location-dialog.tsx'
import { LocationMenu } from './location-menu.tsx'

const LocationMap = lazy(() =>
  import('../parts/location-map.tsx').then(({ LocationMap }) => ({ default: LocationMap })),
)

type Row = RowOf<'list_locations'>

function placesOf(rows: readonly Row[]): Place[] {
  return rows.flatMap(({ code, name, active, coordinates }) =>
    coordinates ? [{ key: code, name: name || code, tone: active ? 'used' : 'idle', ...coordinates }] : [],
  )
}

export function LocationList() {
  const { t } = useTranslation()
  const { country } = useFormats()
  const { may } = useSession()
  const [{ archived }, change] = useFilters()
  const pages = usePages('list_locations', { limit: 500, ...(archived === 'true' && { archived: true }) })
  const [isNew, setNew] = useState(false)
  const places = placesOf(pages.data ?? [])
  const nameOf = (id: string) => pages.data?.find((one) => one.id === id)?.code ?? id
  const columns: Column<Row>[] = [
    {
      key: 'code',
      title: t('locations.code'),
      cell: ({ code }) => (
        <Text size="sm" fw={550}>
          {code}
        </Text>
      ),
    },
    { key: 'name', title: t('items.name'), cell: ({ name }) => name },
    {
      key: 'state',
      title: t('orders.state'),
      cell: ({ active, replaced_by: by }) =>
        by === null ? (
          <StateBadge state={active ? 'active' : 'inactive'} />
        ) : (
          <Text size="sm" c="dimmed">
            {t('place.replaced', { code: nameOf(by) })}
          </Text>
        ),
    },
    {
      key: 'address',
      title: t('locations.address'),
      cell: ({ address }) => [address.city, address.country && country(address.country)].filter(Boolean).join(', '),
    },
    {
      key: 'stock',
      title: t('locations.stock'),
      cell: ({ code }) => (
        <AnchorLink to="/items" search={{ location: code } as never} size="sm">
          {t('locations.seeStock')}
        </AnchorLink>
      ),
    },
    {
      key: 'edit',
      title: '',
      cell: (row) =>
        row.archived_at === null ? (
          may('configuration:write') && <LocationMenu location={row} />
        ) : (
          <BringBack noun="location" one={row} name={row.code} />
        ),
    },
  ]
  return (
    <Page
      title={t('nav.locations')}
      actions={
        may('configuration:write') && (
          <Button leftSection={<IconPlus size={16} />} onClick={() => setNew(true)}>
            {t('locations.new')}
          </Button>
        )
      }
    >
      <Group className="filters">
        <ArchivedChoice value={archived} onChange={(value) => change({ archived: value })} />
      </Group>
      {places.length > 0 && (
        <Panel isFlush>
          <Suspense fallback={null}>
            <LocationMap places={places} label={t('locations.map')} />
          </Suspense>
        </Panel>
      )}
      <Panel isFlush>
        <PagesTable
          pages={pages}
          columns={columns}
          rowKey={({ id }) => id}
          label={t('nav.locations')}
          empty={<Text p="md">{t(archived ? 'archive.none' : 'locations.none')}</Text>}
        />
      </Panel>
      {isNew && <LocationDialog location={null} onClose={() => setNew(false)} />}
    </Page>
  )
}
