/** Where goods stand: on the map, and as a list. */
import type { RowOf } from '@holdfast/sdk'
import { Button, Text } from '@mantine/core'
import { IconPlus } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { AnchorLink } from '../parts/links.tsx'
import type { Place } from '../parts/location-map.tsx'
import { Page } from '../parts/page.tsx'
import { PagesTable } from '../parts/pages-table.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Column } from '../parts/rows-table.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useSession } from '../service/session.tsx'
import { usePages } from '../service/use-read.ts'
import { LocationDialog } from './location-dialog.tsx'

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
  const pages = usePages('list_locations', { limit: 500 })
  const [shown, setShown] = useState<Row | 'new' | null>(null)
  const places = placesOf(pages.data ?? [])
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
      cell: ({ active }) => <StateBadge state={active ? 'active' : 'inactive'} />,
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
        may('configuration:write') && (
          <Button
            size="compact-sm"
            variant="subtle"
            onClick={() => setShown(row)}
            aria-label={t('locations.editOne', { code: row.code })}
          >
            {t('done.edit')}
          </Button>
        ),
    },
  ]
  return (
    <Page
      title={t('nav.locations')}
      actions={
        may('configuration:write') && (
          <Button leftSection={<IconPlus size={16} />} onClick={() => setShown('new')}>
            {t('locations.new')}
          </Button>
        )
      }
    >
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
          empty={<Text p="md">{t('locations.none')}</Text>}
        />
      </Panel>
      {shown && <LocationDialog location={shown === 'new' ? null : shown} onClose={() => setShown(null)} />}
    </Page>
  )
}
