/** A level as a bar: what can be sold, what is promised, what is held back, and beyond the shelf what waits and what is on its way. */
import type { RowOf } from '@holdfast/sdk'
import { Box, Tooltip } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import styles from './level-bar.module.css'

export type Level = RowOf<'list_levels'>
export const LEVEL_PARTS = ['available', 'promised', 'held', 'damaged', 'incoming', 'waiting'] as const
export type LevelPart = (typeof LEVEL_PARTS)[number]

/** Free units that nobody may sell are held back, for whichever reason. */
export function partsOf(level: Level): Record<LevelPart, number> {
  return {
    available: level.available,
    promised: level.reserved,
    held: Math.max(0, level.free - level.available),
    damaged: level.damaged + level.quarantined,
    incoming: level.incoming,
    waiting: level.backordered,
  }
}

/** `of` is the length of the longest bar beside it, so that bars can be compared. */
export function LevelBar({ level, of }: { level: Level; of?: number }) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const parts = partsOf(level)
  const total = Object.values(parts).reduce((sum, units) => sum + units, 0)
  const words = LEVEL_PARTS.filter((part) => parts[part] > 0).map(
    (part) => `${t(`level.${part}`)}: ${quantity(parts[part])}`,
  )
  return (
    <Tooltip label={words.join(' · ') || t('level.nothing')} multiline maw={320}>
      <Box
        className={styles.bar}
        role="img"
        aria-label={words.join(', ') || t('level.nothing')}
        w={`${Math.max(6, (100 * total) / Math.max(of ?? total, 1))}%`}
      >
        {LEVEL_PARTS.filter((part) => parts[part] > 0).map((part) => (
          <div key={part} className={`${styles.part} ${styles[part]}`} style={{ flexGrow: parts[part] }} />
        ))}
      </Box>
    </Tooltip>
  )
}
