/** A short list of what needs somebody; where there is nothing, that is said. */
import { Text } from '@mantine/core'
import type { ReactNode } from 'react'
import { Asked } from '../parts/asked.tsx'
import { Panel } from '../parts/panel.tsx'
import styles from './work-list.module.css'

type Props<Row> = {
  title: string
  aside?: ReactNode
  asked: { data: { data: readonly Row[] } | undefined; error: Error | null }
  none: string
  rowKey: (row: Row) => string
  row: (row: Row) => ReactNode
}

export function WorkList<Row>({ title, aside, asked, none, rowKey, row }: Props<Row>) {
  return (
    <Panel title={title} aside={aside} isFlush>
      <Asked of={asked} rows={4}>
        {({ data }) =>
          data.length === 0 ? (
            <Text size="sm" c="dimmed" p="md">
              {none}
            </Text>
          ) : (
            <ul className={styles.list}>
              {data.map((one) => (
                <li key={rowKey(one)} className={styles.row}>
                  {row(one)}
                </li>
              ))}
            </ul>
          )
        }
      </Asked>
    </Panel>
  )
}
