/** Some of the orders that would be sourced otherwise. */
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { AnchorLink } from '../parts/links.tsx'
import { Panel } from '../parts/panel.tsx'
import { type Column, RowsTable } from '../parts/rows-table.tsx'
import type { LabResultView } from './lab-figures.tsx'

type Row = LabResultView['examples'][number]

export function LabExamples({ result: { examples, changed_orders: count } }: { result: LabResultView }) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const words = ({ refused_lines: refused, locations, waiting, transfers }: Row['current']) =>
    refused > 0
      ? t('lab.refused', { count: refused })
      : [
          Object.entries(locations)
            .map(([location, units]) => `${quantity(units)} ${location}`)
            .join(' + '),
          ...(transfers > 0 ? [t('plan.transfers', { count: transfers })] : []),
          ...(waiting > 0 ? [t('plan.waiting', { quantity: quantity(waiting) })] : []),
        ].join(' · ')
  const columns: Column<Row>[] = [
    {
      key: 'order',
      title: t('orders.number'),
      cell: ({ order }) => (
        <AnchorLink to="/orders/$number" params={{ number: order }} fw={550}>
          {order}
        </AnchorLink>
      ),
    },
    { key: 'current', title: t('lab.current'), cell: ({ current }) => words(current) },
    { key: 'proposed', title: t('lab.proposed'), cell: ({ proposed }) => words(proposed) },
  ]
  return (
    <Panel title={t('lab.changed', { count })} isFlush={examples.length > 0}>
      {examples.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('lab.noneChanged')}
        </Text>
      ) : (
        <RowsTable
          rows={examples}
          columns={columns}
          rowKey={({ order }) => order}
          label={t('lab.changed', { count })}
          isDense
        />
      )}
    </Panel>
  )
}
