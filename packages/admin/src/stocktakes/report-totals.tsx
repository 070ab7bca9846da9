/** What a stocktake comes to, in figures. */
import type { ResultOf } from '@holdfast/sdk'
import { SimpleGrid, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'

export function ReportTotals({ totals }: { totals: ResultOf<'get_stocktake_report'>['totals'] }) {
  const { t } = useTranslation()
  const { quantity, signed } = useFormats()
  const lines = (count: number) => t('stocktakes.lines', { count })
  const figures = [
    { key: 'matching', value: quantity(totals.matching), about: t('stocktakes.matchingOf', { lines: totals.counted }) },
    { key: 'over', value: signed(totals.over.quantity), about: lines(totals.over.lines) },
    { key: 'under', value: signed(-Math.abs(totals.under.quantity)), about: lines(totals.under.lines) },
    { key: 'not_counted', value: quantity(totals.not_counted), about: '' },
    ...(totals.to_recount > 0 ? [{ key: 'to_recount', value: quantity(totals.to_recount), about: '' } as const] : []),
  ] as const
  return (
    <SimpleGrid cols={{ base: 2, sm: figures.length }} spacing="md">
      {figures.map(({ key, value, about }) => (
        <div key={key}>
          <Text size="xs" c="dimmed" fw={550}>
            {t(`stocktakes.${key}`)}
          </Text>
          <Text fz={24} fw={660} className="numbers">
            {value}
          </Text>
          <Text size="xs" c="dimmed">
            {about}
          </Text>
        </div>
      ))}
    </SimpleGrid>
  )
}
