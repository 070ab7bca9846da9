/** What the tones of a bar mean. */
import { Group, Text } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import styles from './level-bar.module.css'
import { LEVEL_PARTS, type LevelPart } from './level-bar.tsx'

export function LevelKey({ parts = LEVEL_PARTS }: { parts?: readonly LevelPart[] }) {
  const { t } = useTranslation()
  return (
    <Group gap="md">
      {parts.map((part) => (
        <Group key={part} gap={6} wrap="nowrap">
          <span className={`${styles.key} ${styles[part]}`} aria-hidden />
          <Text size="xs" c="dimmed">
            {t(`level.${part}`)}
          </Text>
        </Group>
      ))}
    </Group>
  )
}
