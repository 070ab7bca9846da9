/** What the model comes to as it is, and as it would be, figure by figure and location by location. */
import type { ResultOf } from '@holdfast/sdk'
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { type Column, RowsTable } from '../parts/rows-table.tsx'

export type LabResultView = NonNullable<ResultOf<'get_policy_replay'>['result']>
type Row = { key: string; title: string; current: number; proposed: number; isGoodWhenLess: boolean | null }

const FIGURES = [
  'shipments',
  'split_orders',
  'transfers',
  'distance_km',
  'waiting',
  'refused_lines',
  'refused_orders',
] as const

/** Of what is neither better nor worse, nothing is said. */
function colourOf({ current, proposed, isGoodWhenLess }: Row): string {
  if (current === proposed || isGoodWhenLess === null) return 'dimmed'
  return proposed < current === isGoodWhenLess ? 'var(--tone-better)' : 'var(--tone-worse)'
}

export function LabFigures({ result }: { result: LabResultView }) {
  const { t } = useTranslation()
  const { quantity, signed } = useFormats()
  const rows: Row[] = [
    ...FIGURES.map((key) => ({
      ...{ key, title: t(`lab.figure.${key}`), isGoodWhenLess: true },
      ...{ current: result.current[key], proposed: result.proposed[key] },
    })),
    ...result.locations.map(({ location, current, proposed }) => ({
      ...{ key: `at ${location}`, title: t('lab.from', { location }), isGoodWhenLess: null },
      ...{ current: current.units, proposed: proposed.units },
    })),
  ]
  const columns: Column<Row>[] = [
    { key: 'what', title: t('lab.what'), cell: ({ title }) => title },
    { key: 'current', title: t('lab.current'), isNumeric: true, cell: ({ current }) => quantity(current) },
    { key: 'proposed', title: t('lab.proposed'), isNumeric: true, cell: ({ proposed }) => quantity(proposed) },
    {
      key: 'difference',
      title: t('lab.difference'),
      isNumeric: true,
      cell: (row) => (
        <Text span inherit fw={600} c={colourOf(row)}>
          {row.proposed === row.current ? '=' : signed(row.proposed - row.current)}
        </Text>
      ),
    },
  ]
  return <RowsTable rows={rows} columns={columns} rowKey={({ key }) => key} label={t('lab.result')} isDense />
}
