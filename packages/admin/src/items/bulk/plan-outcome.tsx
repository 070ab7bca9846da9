/** What would come of a plan: how many items are changed, some of them from what to what, and which are refused and why. */
import { Alert, List, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../../language/formats.ts'
import type { Outcome } from './run-plan.ts'

const SHOWN = 6

export function PlanOutcome({ outcomes, chosen }: { outcomes: readonly Outcome[]; chosen: number }) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const changed = outcomes.filter((one) => one.ok)
  const refused = outcomes.filter((one) => !one.ok)
  const rest = chosen - outcomes.length
  const units = (value: number | null) => (value === null ? '–' : quantity(value))
  const told = changed.filter(({ before, after }) => before !== null || after !== null)
  return (
    <>
      <Alert color={changed.length > 0 ? 'teal' : 'gray'} title={t('bulk.would', { count: changed.length })}>
        {told.length > 0 && (
          <List size="sm">
            {told.slice(0, SHOWN).map(({ sku, before, after }) => (
              <List.Item key={sku}>
                {sku}: {units(before)} → {units(after)}
              </List.Item>
            ))}
          </List>
        )}
        {rest > 0 && <Text size="sm">{t('bulk.isSo', { count: rest })}</Text>}
      </Alert>
      {refused.length > 0 && (
        <Alert color="red" title={t('bulk.refused', { count: refused.length })}>
          <List size="sm">
            {refused.slice(0, SHOWN).map(({ sku, detail }) => (
              <List.Item key={sku}>
                {sku}: {detail}
              </List.Item>
            ))}
          </List>
        </Alert>
      )}
    </>
  )
}
