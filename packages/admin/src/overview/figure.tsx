import { Text } from '@mantine/core'
import { Link } from '@tanstack/react-router'
import { useFormats } from '../language/formats.ts'
import styles from './figure.module.css'

type Props = {
  label: string
  page: { data: readonly unknown[]; next_cursor: string | null } | undefined
  to: '/orders' | '/shipments'
  search: Record<string, string>
  isUrgent?: boolean
}

export function Figure({ label, page, to, search, isUrgent = false }: Props) {
  const { quantity } = useFormats()
  const count = page?.data.length ?? 0
  return (
    <Link to={to} search={search as never} className={styles.figure} data-urgent={(isUrgent && count > 0) || undefined}>
      <Text className={styles.number}>{page ? `${quantity(count)}${page.next_cursor ? '+' : ''}` : '–'}</Text>
      <Text size="sm" c="dimmed">
        {label}
      </Text>
    </Link>
  )
}
