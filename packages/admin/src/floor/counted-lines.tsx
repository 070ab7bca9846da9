/** What is still to be counted, then what has been: a tap begins where there is no barcode to scan. */
import type { ResultOf } from '@holdfast/sdk'
import { Badge, Button, Text, UnstyledButton } from '@mantine/core'
import { IconCheck, IconCloudOff } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import styles from './floor.module.css'

type Line = ResultOf<'get_stocktake'>['lines'][number]
type Props = {
  lines: readonly Line[]
  /** Counted here and not arrived yet. */
  unsent: ReadonlyMap<string, number>
  isBlind: boolean
  onChoose: (sku: string) => void
}

const PAGE = 30

export function CountedLines({ lines, unsent, isBlind, onChoose }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const [shown, setShown] = useState(PAGE)
  const rank = ({ recount, counted, sku }: Line) => (unsent.has(sku) ? 2 : recount ? 0 : counted === null ? 1 : 2)
  const sorted = lines.toSorted((one, other) => rank(one) - rank(other))
  return (
    <>
      {sorted.slice(0, shown).map((line) => {
        const { sku, counted, counted_by: by, recount } = line
        const waits = unsent.get(sku)
        const isDone = rank(line) === 2
        return (
          <UnstyledButton
            key={sku}
            className={styles.line}
            data-done={isDone || undefined}
            onClick={() => onChoose(sku)}
          >
            <span className={styles.units}>
              {waits !== undefined && (isBlind ? <IconCloudOff aria-label={t('floor.unsent')} /> : quantity(waits))}
              {waits === undefined &&
                (counted === null ? '–' : isBlind ? <IconCheck aria-hidden /> : quantity(counted))}
            </span>
            <Text fw={600} flex={1}>
              {sku}
            </Text>
            {recount && waits === undefined && <Badge color="orange">{t('stocktakes.to_recount')}</Badge>}
            {isDone && (
              <Text size="sm" c="dimmed">
                {waits === undefined ? by : t('floor.unsent')}
              </Text>
            )}
          </UnstyledButton>
        )
      })}
      {lines.length > shown && (
        <Button variant="subtle" onClick={() => setShown(shown + PAGE)}>
          {t('list.more')}
        </Button>
      )}
    </>
  )
}
