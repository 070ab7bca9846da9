/** Locations in the order in which they were asked, and of each line what each had and gave. */
import { Badge, Box, Group, Table, Text } from '@mantine/core'
import { IconMinus } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import styles from './decision-table.module.css'
import type { Explanation } from './order.ts'

type Sourcing = Explanation['explanation']
type Considered = Sourcing['lines'][number]['considered'][number]

function Given({ of }: { of: Considered | undefined }) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  if (!of) return <IconMinus size={14} aria-label={t('decision.notAsked')} opacity={0.4} />
  const { available, taken, backordered = 0, why, from_hold: fromHold } = of
  if (taken + backordered === 0)
    return (
      <Text size="sm" c="dimmed">
        {why ? t(`why.${why}`) : t('why.not_needed')}
        {available !== 0 && why === 'not_needed' && ` · ${t('decision.had', { quantity: quantity(available) })}`}
      </Text>
    )
  return (
    <Group gap="xs" wrap="nowrap">
      {taken > 0 && (
        <Text fw={620} className="numbers">
          {quantity(taken)}
        </Text>
      )}
      {taken > 0 && (
        <Text size="sm" c="dimmed">
          {fromHold ? t('decision.held') : t('decision.of', { quantity: quantity(available) })}
        </Text>
      )}
      {backordered > 0 && <Badge color="orange">{t('decision.waitsFor', { quantity: quantity(backordered) })}</Badge>}
    </Group>
  )
}

export function DecisionTable({ explanation: { locations, lines } }: { explanation: Sourcing }) {
  const { t } = useTranslation()
  const { distance, quantity } = useFormats()
  return (
    <Table.ScrollContainer
      minWidth={420 + lines.length * 120}
      type="native"
      tabIndex={0}
      aria-label={t('decision.table')}
    >
      <Table aria-label={t('decision.table')} className={styles.table}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th w={36}>#</Table.Th>
            <Table.Th>{t('decision.candidate')}</Table.Th>
            <Table.Th>{t('decision.outcome')}</Table.Th>
            {lines.map(({ line, sku, quantity: asked }) => (
              <Table.Th key={line}>
                {quantity(asked)} × {sku}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {locations.map(({ location, outcome, distance_km: far }, index) => (
            <Table.Tr key={location} data-used={outcome === 'used' || undefined}>
              <Table.Td c="dimmed">{index + 1}</Table.Td>
              <Table.Td>
                <Box>
                  <Text size="sm" fw={outcome === 'used' ? 600 : 450}>
                    {location}
                  </Text>
                  {far !== undefined && (
                    <Text size="xs" c="dimmed">
                      {distance(far)}
                    </Text>
                  )}
                </Box>
              </Table.Td>
              <Table.Td>
                <Badge color={outcome === 'used' ? 'teal' : 'gray'}>{t(`outcome.${outcome}`)}</Badge>
              </Table.Td>
              {lines.map(({ line, considered }) => (
                <Table.Td key={line}>
                  <Given of={considered.find((one) => one.location === location)} />
                </Table.Td>
              ))}
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Table.ScrollContainer>
  )
}
