/** While units are dragged: the other locations that they may be dropped on. */
import { Box, Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLocationOptions } from '../parts/use-named.ts'
import styles from './order-parts.module.css'

type Props = { besides: readonly string[]; onDrop: (location: string) => void }

export function DropPlaces({ besides, onDrop }: Props) {
  const { t } = useTranslation()
  const others = useLocationOptions().filter(({ value }) => !besides.includes(value))
  if (others.length === 0) return null
  return (
    <div className={styles.part}>
      <Text size="sm" c="dimmed" mb={6}>
        {t('reroute.drop')}
      </Text>
      <Group gap={6}>
        {others.map(({ value, label }) => (
          <Box
            key={value}
            className={styles.place}
            onDragOver={(event) => event.preventDefault()}
            onDrop={() => onDrop(value)}
          >
            {label}
          </Box>
        ))}
      </Group>
    </div>
  )
}
