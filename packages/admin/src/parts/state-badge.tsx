/** The state of a record, in one colour everywhere: grey is over or not begun, blue is under way, green has gone well, orange waits for somebody. */
import { Badge } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { en } from '../language/en.ts'

export type StateName = keyof typeof en.state

const colours: Partial<Record<StateName, string>> = {
  placed: 'accent',
  approved: 'accent',
  editing: 'orange',
  in_progress: 'accent',
  fulfilled: 'teal',
  on_hold: 'orange',
  picking: 'accent',
  packing: 'accent',
  ready_to_ship: 'teal',
  ready_for_pickup: 'teal',
  shipped: 'teal',
  delivered: 'teal',
  picked_up: 'teal',
  in_transit: 'accent',
  completed: 'teal',
  requested: 'orange',
  running: 'accent',
  arriving: 'accent',
  done: 'teal',
  failed: 'red',
  expected: 'accent',
  partially_received: 'orange',
  received: 'teal',
  draft: 'gray',
  held: 'accent',
  counting: 'accent',
  counted: 'orange',
  open: 'red',
  repaired: 'teal',
  completing: 'accent',
  pending: 'accent',
  waiting: 'orange',
  dead: 'red',
  enabled: 'teal',
  disabled: 'red',
  active: 'teal',
}

export function StateBadge({ state }: { state: StateName }) {
  const { t } = useTranslation()
  return (
    <Badge color={colours[state] ?? 'gray'} autoContrast miw="max-content">
      {t(`state.${state}`)}
    </Badge>
  )
}
