/** All items, however many: narrowed down in the address bar, loaded as one scrolls, counted in place, pasted from a spreadsheet. */
import { Button, Group, Menu } from '@mantine/core'
import { useDisclosure, useMediaQuery } from '@mantine/hooks'
import { IconChevronDown, IconClipboardText, IconDownload, IconPlus } from '@tabler/icons-react'
import { useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ArchivedChoice } from '../parts/archived-choice.tsx'
import { Asked } from '../parts/asked.tsx'
import { Choice } from '../parts/choice.tsx'
import { Page } from '../parts/page.tsx'
import { Panel } from '../parts/panel.tsx'
import { SearchField } from '../parts/search-field.tsx'
import { useFilters } from '../parts/use-filters.ts'
import { useLocationOptions } from '../parts/use-named.ts'
import { useSession } from '../service/session.tsx'
import { BulkBar } from './bulk/bulk-bar.tsx'
import { ColumnChoice } from './column-choice.tsx'
import { downloadRows } from './download-rows.ts'
import { GridRows } from './grid-rows.tsx'
import { type ColumnName, type GridColumn, useItemColumns } from './item-columns.tsx'
import { ItemDialog } from './item-dialog.tsx'
import { useItemRows } from './item-rows.ts'
import { NoItems } from './no-items.tsx'
import { PasteDialog } from './paste-dialog.tsx'
import { useChosen } from './use-chosen.ts'
import { useShownColumns } from './use-shown-columns.ts'

/** Of the rest, whoever sees no shelves knows nothing. */
const WITHOUT_SHELVES: readonly ColumnName[] = ['sku', 'name', 'category', 'available']

/** The rest stands on the page of the item. */
const ON_A_PHONE: readonly ColumnName[] = ['sku', 'on_hand', 'available']

function narrow(columns: readonly GridColumn[]): GridColumn[] {
  return columns
    .filter(({ key }) => ON_A_PHONE.includes(key))
    .map((column) => ({ ...column, width: column.isNumeric ? '98px' : 'minmax(120px, 1fr)' }))
}

export function ItemGrid() {
  const { t } = useTranslation()
  const { may, seesShelves } = useSession()
  const [{ q, location, category, archived }, change] = useFilters()
  const [shown, setShown] = useState<readonly [number, number]>([0, 0])
  const { rows, pages } = useItemRows({ q, category, archived }, location, shown)
  const isPhone = useMediaQuery('(max-width: 48em)', undefined, { getInitialValueInEffect: false })
  const { table, columns: wanted } = useShownColumns(useItemColumns(location), rows)
  const columns = useMemo(() => {
    const seen = seesShelves ? wanted : wanted.filter(({ key }) => WITHOUT_SHELVES.includes(key))
    return isPhone ? narrow(seen) : seen
  }, [isPhone, wanted, seesShelves])
  const [isNew, creation] = useDisclosure()
  const [isPasting, paste] = useDisclosure()
  const { skus, chosen, replace } = useChosen(`${q} ${category} ${archived}`)
  const mayChoose = !isPhone && !archived && (may('stock:write') || may('configuration:write'))
  const locations = useLocationOptions()
  const isFiltered = Boolean(q || category || archived)
  return (
    <Page
      title={t('items.title')}
      isWide
      subtitle={seesShelves ? !location && may('stock:write') && t('items.chooseLocation') : t('items.noShelves')}
      actions={
        <>
          <Menu position="bottom-end">
            <Menu.Target>
              <Button variant="default" rightSection={<IconChevronDown size={14} />}>
                {t('orders.more')}
              </Button>
            </Menu.Target>
            <Menu.Dropdown>
              <Menu.Item leftSection={<IconDownload size={16} />} onClick={() => downloadRows(columns, rows)}>
                {t('items.download')}
              </Menu.Item>
              {may('configuration:write') && (
                <Menu.Item leftSection={<IconPlus size={16} />} onClick={creation.open}>
                  {t('items.new')}
                </Menu.Item>
              )}
            </Menu.Dropdown>
          </Menu>
          {may('stock:write') && (
            <Button leftSection={<IconClipboardText size={16} />} onClick={paste.open}>
              {t('paste.action')}
            </Button>
          )}
        </>
      }
    >
      <Group gap="xs" className="filters">
        <SearchField label={t('items.search')} value={q} onChange={(value) => change({ q: value })} width={240} />
        {seesShelves && (
          <Choice
            label={t('items.anyLocation')}
            value={location}
            options={locations}
            onChange={(value) => change({ location: value })}
            width={200}
          />
        )}
        <SearchField
          label={t('items.category')}
          value={category}
          onChange={(value) => change({ category: value })}
          width={140}
        />
        <ArchivedChoice value={archived} onChange={(value) => change({ archived: value })} />
        <ColumnChoice table={table} />
      </Group>
      <Panel isFlush>
        {mayChoose && skus.length > 0 && (
          <BulkBar
            skus={skus}
            asked={{ ...(q && { q }), ...(category && { shipping_category: category }) }}
            location={location}
            onChoose={replace}
          />
        )}
        <Asked of={{ data: pages.data && rows, error: pages.error }}>
          {(found) =>
            found.length === 0 ? (
              <NoItems isFiltered={isFiltered} onPaste={paste.open} />
            ) : (
              <GridRows
                rows={found}
                columns={columns}
                onShow={setShown}
                chosen={mayChoose ? chosen : undefined}
                hasMore={pages.hasNextPage}
                more={pages.fetchNextPage}
                isLoading={pages.isFetchingNextPage}
              />
            )
          }
        </Asked>
      </Panel>
      {isNew && <ItemDialog item={null} onClose={creation.close} />}
      {isPasting && <PasteDialog onClose={paste.close} location={location} />}
    </Page>
  )
}
