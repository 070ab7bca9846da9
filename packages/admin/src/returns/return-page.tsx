/** One return: what is expected, what has come, and in which condition. */
import { Group, Stack } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Asked } from '../parts/asked.tsx'
import { AnchorLink } from '../parts/links.ts'
import { Moment } from '../parts/moment.tsx'
import { Page } from '../parts/page.tsx'
import { Panel } from '../parts/panel.tsx'
import { type Column, RowsTable } from '../parts/rows-table.tsx'
import { StateBadge } from '../parts/state-badge.tsx'
import { useRead } from '../service/use-read.ts'
import { type Line, NUMBERS } from './return.ts'
import { ReturnActions } from './return-actions.tsx'

export function ReturnPage() {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { number } = useParams({ from: '/returns/$number' })
  const found = useRead('get_return', { return: number })
  const columns: Column<Line>[] = [
    {
      key: 'sku',
      title: t('items.sku'),
      cell: ({ sku }) => (
        <AnchorLink to="/items/$sku" params={{ sku }} fw={550}>
          {sku}
        </AnchorLink>
      ),
    },
    { key: 'location', title: t('returns.goesTo'), cell: ({ location }) => location },
    ...NUMBERS.map((name) => ({
      key: name,
      title: t(`returns.${name}`),
      isNumeric: true,
      cell: (line: Line) => quantity(line[name]),
    })),
  ]
  return (
    <Page
      title={t('returns.one', { number })}
      before={
        <AnchorLink to="/returns" size="sm">
          ← {t('nav.returns')}
        </AnchorLink>
      }
      beside={found.data && <StateBadge state={found.data.state} />}
      subtitle={
        found.data && (
          <Group gap={6}>
            {found.data.order && (
              <AnchorLink to="/orders/$number" params={{ number: found.data.order }}>
                {t('orders.one', { number: found.data.order })}
              </AnchorLink>
            )}
            <span>
              {[found.data.reason, found.data.reference].filter(Boolean).join(' · ')} ·{' '}
              <Moment at={found.data.created_at} />
            </span>
          </Group>
        )
      }
      actions={found.data && <ReturnActions of={found.data} />}
    >
      <Asked of={found}>
        {({ lines }) => (
          <Stack gap="lg">
            <Panel title={t('shipments.contents')} isFlush>
              <RowsTable
                rows={lines}
                columns={columns}
                rowKey={({ line }) => String(line)}
                label={t('shipments.contents')}
              />
            </Panel>
          </Stack>
        )}
      </Asked>
    </Page>
  )
}
