/** The screen of one document: how it is called, its state, what can be done with it now, and below what is in it. */
import { Group, Stack } from '@mantine/core'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Asked } from './asked.tsx'
import { AnchorLink } from './links.tsx'
import { Page } from './page.tsx'
import { StateBadge, type StateName } from './state-badge.tsx'

type Document = { state: StateName }
type Props<One extends Document> = {
  title: string
  /** The list that it stands in. */
  list: { to: '/shipments' | '/receipts' | '/returns' | '/transfers' | '/stocktakes'; name: string }
  of: UseQueryResult<One, Error>
  subtitle: (found: One) => ReactNode
  actions: (found: One) => ReactNode
  children: (found: One) => ReactNode
}

export function DocumentPage<One extends Document>({ title, list, of, subtitle, actions, children }: Props<One>) {
  const found = of.data
  return (
    <Page
      title={title}
      before={
        <AnchorLink to={list.to} size="sm">
          ← {list.name}
        </AnchorLink>
      }
      beside={found && <StateBadge state={found.state} />}
      subtitle={found && <Group gap={6}>{subtitle(found)}</Group>}
      actions={found && actions(found)}
    >
      <Asked of={of}>
        {(one) => (
          <Stack gap="lg" className="no-print">
            {children(one)}
          </Stack>
        )}
      </Asked>
    </Page>
  )
}
