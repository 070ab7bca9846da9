/** On a fresh service: the few steps from nothing to a first order, and which of them are done. */
import { Group, List, Text, ThemeIcon } from '@mantine/core'
import { IconCheck, IconCircle } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { AnchorLink } from '../parts/links.tsx'
import { Panel } from '../parts/panel.tsx'
import { useRead } from '../service/use-read.ts'

export function FirstSteps() {
  const { t } = useTranslation()
  const items = useRead('list_items', { limit: 1 })
  const levels = useRead('list_levels', { limit: 1 })
  const orders = useRead('list_orders', { limit: 1 })
  const locations = useRead('list_locations', { limit: 2 })
  if (!items.data || !levels.data || !orders.data || !locations.data) return null
  const steps = [
    { isDone: locations.data.data.length > 1, to: '/locations', words: t('first.location') },
    { isDone: items.data.data.length > 0 && levels.data.data.length > 0, to: '/items', words: t('first.stock') },
    { isDone: orders.data.data.length > 0, to: '/orders', words: t('first.order') },
  ] as const
  if (steps[1].isDone && steps[2].isDone) return null
  return (
    <Panel title={t('first.title')} hint={t('first.hint')}>
      <List spacing="sm" center listStyleType="none">
        {steps.map(({ isDone, to, words }) => (
          <List.Item key={to}>
            <Group gap="sm" wrap="nowrap">
              <ThemeIcon variant="light" color={isDone ? 'teal' : 'gray'} radius="xl" size={26} aria-hidden>
                {isDone ? <IconCheck size={16} /> : <IconCircle size={14} />}
              </ThemeIcon>
              {isDone ? (
                <Text size="sm" c="dimmed" td="line-through">
                  {words}
                </Text>
              ) : (
                <AnchorLink to={to} size="sm" fw={550}>
                  {words}
                </AnchorLink>
              )}
            </Group>
          </List.Item>
        ))}
      </List>
    </Panel>
  )
}
