/** The screen of a list of documents: narrowed down in the address bar, each row a way to the document's own screen. */
import type { ListName, RowOf } from '@holdfast/sdk'
import { Group } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { usePages } from '../service/use-read.ts'
import { Choice } from './choice.tsx'
import { Page } from './page.tsx'
import { PagesTable } from './pages-table.tsx'
import { Panel } from './panel.tsx'
import type { Column } from './rows-table.tsx'
import { SearchField } from './search-field.tsx'
import type { StateName } from './state-badge.tsx'
import { useFilters } from './use-filters.ts'
import { useLocationOptions } from './use-named.ts'

/** How the documents can be narrowed down, besides by their state: the member of the question, and what it is called. */
export type DocumentFilter = { name: string; label: string; by: 'location' | 'text' }

type Props<Name extends ListName> = {
  of: Name
  title: string
  states: readonly StateName[]
  filters: readonly DocumentFilter[]
  columns: readonly Column<RowOf<Name>>[]
  empty: ReactNode
  actions?: ReactNode
  /** Asked besides. */
  asked?: object
  /** The dialogs of its actions. */
  children?: ReactNode
}

export function DocumentList<Name extends ListName>(props: Props<Name>) {
  const { of, title, states, filters, columns, empty, actions, asked, children } = props
  const { t } = useTranslation()
  const [chosen, change] = useFilters()
  const locations = useLocationOptions()
  const narrowed = filters.flatMap(({ name }) => (chosen[name] ? [[name, chosen[name]]] : []))
  const pages = usePages(of, {
    ...asked,
    limit: 50,
    ...(chosen.state && { state: [chosen.state] }),
    ...Object.fromEntries(narrowed),
  } as never)
  return (
    <Page title={title} actions={actions}>
      <Group gap="xs" className="filters">
        <Choice
          label={t('orders.state')}
          value={chosen.state}
          options={states.map((value) => ({ value, label: t(`state.${value}`) }))}
          onChange={(value) => change({ state: value })}
        />
        {filters.map(({ name, label, by }) => {
          const take = (value: string | undefined) => change({ [name]: value })
          return by === 'text' ? (
            <SearchField key={name} label={label} value={chosen[name]} onChange={take} width={180} />
          ) : (
            <Choice key={name} label={label} value={chosen[name]} options={locations} onChange={take} width={220} />
          )
        })}
      </Group>
      <Panel isFlush>
        <PagesTable
          pages={pages as never}
          columns={columns as readonly Column<{ id: string }>[]}
          rowKey={({ id }) => id}
          label={title}
          empty={empty}
        />
      </Panel>
      {children}
    </Page>
  )
}
