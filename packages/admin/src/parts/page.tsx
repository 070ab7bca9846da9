/** A screen: what it is about, what can be done with all of it, and the rest below. */
import { Box, Group, Stack, Text, Title } from '@mantine/core'
import { type ReactNode, useEffect } from 'react'
import styles from './page.module.css'

type Props = {
  title: string
  /** Stands before the title, as the way back. */
  before?: ReactNode
  /** Beside the title, as its state. */
  beside?: ReactNode
  subtitle?: ReactNode
  actions?: ReactNode
  children: ReactNode
  isWide?: boolean
}

export function Page({ title, before, beside, subtitle, actions, children, isWide = false }: Props) {
  useEffect(() => {
    document.title = `${title} · Holdfast`
  }, [title])
  return (
    <Stack gap="lg" maw={isWide ? undefined : 1280} mx="auto">
      <div className={`${styles.head} no-print`}>
        <Box miw={0}>
          {before}
          <Group gap="sm" align="center">
            <Title order={1}>{title}</Title>
            {beside}
          </Group>
          {subtitle && (
            <Text c="dimmed" size="sm" mt={4} component="div">
              {subtitle}
            </Text>
          )}
        </Box>
        {actions && (
          <Group gap="xs" className={styles.actions ?? ''}>
            {actions}
          </Group>
        )}
      </div>
      {children}
    </Stack>
  )
}
