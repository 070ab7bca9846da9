/** Levels as bars that can be compared, each with its numbers, and the shelf to be counted in place. */
import { Badge, Group, Table, Text } from '@mantine/core'
import { IconPackage } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { Asked } from '../parts/asked.tsx'
import { EmptyState } from '../parts/empty-state.tsx'
import { type Level, LevelBar, partsOf } from '../parts/level-bar.tsx'
import { LevelKey } from '../parts/level-key.tsx'
import { Panel } from '../parts/panel.tsx'
import type { Pages } from '../service/use-read.ts'
import { CountCell } from './count-cell.tsx'
import styles from './item-levels.module.css'
import { LevelMenu } from './level-menu.tsx'

const NUMBERS = ['reserved', 'held_back', 'available', 'backordered', 'incoming', 'damaged'] as const

export function ItemLevels({ sku, levels }: { sku: string; levels: Pages<Level> }) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  return (
    <Panel title={t('items.levels')} aside={<LevelKey />} isFlush>
      <Asked of={levels}>
        {(found) => {
          const longest = Math.max(
            ...found.map((level) => Object.values(partsOf(level)).reduce((sum, units) => sum + units, 0)),
            1,
          )
          if (found.length === 0)
            return (
              <EmptyState icon={<IconPackage size={36} stroke={1.4} />} title={t('items.nowhere')}>
                {t('items.nowhereHint')}
              </EmptyState>
            )
          return (
            <Table.ScrollContainer minWidth={860} type="native" tabIndex={0} aria-label={t('items.levels')}>
              <Table className={styles.table} aria-label={t('items.levels')}>
                <Table.Thead>
                  <Table.Tr>
                    <Table.Th>{t('items.location')}</Table.Th>
                    <Table.Th w="32%">{t('items.shelf')}</Table.Th>
                    <Table.Th data-numeric>{t('items.on_hand')}</Table.Th>
                    {NUMBERS.map((name) => (
                      <Table.Th key={name} data-numeric>
                        {t(`items.${name}`)}
                      </Table.Th>
                    ))}
                    <Table.Th w={44} aria-label={t('items.actions')} />
                  </Table.Tr>
                </Table.Thead>
                <Table.Tbody>
                  {found.map((level) => (
                    <Table.Tr key={level.location}>
                      <Table.Td>
                        <Group gap="xs" wrap="nowrap">
                          <Text size="sm" fw={550}>
                            {level.location}
                          </Text>
                          {!level.enabled && <Badge color="orange">{t('items.offSale')}</Badge>}
                        </Group>
                      </Table.Td>
                      <Table.Td>
                        <LevelBar level={level} of={longest} />
                      </Table.Td>
                      <Table.Td data-numeric>
                        <CountCell sku={sku} sum={level} location={level.location} isKit={false} />
                      </Table.Td>
                      {NUMBERS.map((name) => (
                        <Table.Td key={name} data-numeric c={level[name] ? undefined : 'dimmed'}>
                          {quantity(level[name])}
                        </Table.Td>
                      ))}
                      <Table.Td>
                        <LevelMenu level={level} />
                      </Table.Td>
                    </Table.Tr>
                  ))}
                </Table.Tbody>
              </Table>
            </Table.ScrollContainer>
          )
        }}
      </Asked>
    </Panel>
  )
}
