/** A surface with a heading of its own. */
import { Box, Group, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'
import styles from './panel.module.css'

type Props = {
  title?: string
  hint?: string
  aside?: ReactNode
  children?: ReactNode
  /** Tables and maps reach its edges. */
  isFlush?: boolean
}

export function Panel({ title, hint, aside, children, isFlush = false }: Props) {
  return (
    <section className={styles.panel} aria-label={title}>
      {title && (
        <Group className={styles.head} justify="space-between" gap="sm">
          <Box>
            <Title order={2}>{title}</Title>
            {hint && (
              <Text size="sm" c="dimmed">
                {hint}
              </Text>
            )}
          </Box>
          {aside}
        </Group>
      )}
      {children && <div className={isFlush ? undefined : styles.body}>{children}</div>}
    </section>
  )
}
