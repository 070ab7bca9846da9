/** What has happened to the order, the newest first. */
import { Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Asked } from '../parts/asked.tsx'
import { Moment } from '../parts/moment.tsx'
import { Panel } from '../parts/panel.tsx'
import { useEventWords } from '../parts/use-event-words.ts'
import { useRead } from '../service/use-read.ts'
import styles from './order-history.module.css'

export function OrderHistory({ id }: { id: string }) {
  const { t } = useTranslation()
  const words = useEventWords()
  const events = useRead('list_events', { key: `order:${id}`, limit: 100 })
  return (
    <Panel title={t('orders.history')}>
      <Asked of={events}>
        {({ data }) => (
          <ol className={styles.history}>
            {data.toReversed().map((event) => (
              <li key={event.id}>
                <Text size="sm" flex={1}>
                  {words(event)}
                </Text>
                <Text size="xs" c="dimmed">
                  <Moment at={event.recorded_at} />
                </Text>
              </li>
            ))}
          </ol>
        )}
      </Asked>
    </Panel>
  )
}
