/** Lines that are gone through by scanning: a scan is a unit; a tap on the number takes the whole line. */
import { Button, Text, UnstyledButton } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import styles from './floor.module.css'
import { ScanField } from './scan-field.tsx'

export type Scanned = { line: number; sku: string; quantity: number }
type Props = {
  lines: readonly Scanned[]
  /** How it is called that all is scanned. */
  done: string
  onDone: (units: number[]) => void
  onLeave: () => void
  /** Of a part of it something can be made too. */
  part?: { label: string; onPart: (units: number[]) => void }
  children?: ReactNode
}

export function ScanLines({ lines, done, onDone, onLeave, part, children }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const [units, setUnits] = useState(() => lines.map(() => 0))
  const [error, setError] = useState<string | null>(null)
  const isDone = lines.every((line, index) => units[index]! >= line.quantity)
  const scan = (code: string) => {
    const at = lines.findIndex(({ sku, quantity: wanted }, index) => sku === code && units[index]! < wanted)
    const isComplete = at < 0 && lines.some(({ sku }) => sku === code)
    setError(at >= 0 ? null : t(isComplete ? 'floor.enough' : 'floor.notInIt', { code }))
    if (at >= 0) setUnits(units.with(at, Math.min(units[at]! + 1, lines[at]!.quantity)))
  }
  return (
    <>
      <ScanField onScan={scan} error={error} />
      {lines.map(({ line, sku, quantity: wanted }, index) => (
        <div key={`${line} ${sku}`} className={styles.line} data-done={units[index]! >= wanted || undefined}>
          <UnstyledButton
            className={styles.units}
            aria-label={t('floor.takeAll', { sku })}
            onClick={() => setUnits(units.with(index, units[index]! >= wanted ? 0 : wanted))}
          >
            {quantity(units[index]!)}/{quantity(wanted)}
          </UnstyledButton>
          <Text fw={600} size="lg">
            {sku}
          </Text>
        </div>
      ))}
      {children}
      <Button className={styles.foot ?? ''} size="xl" disabled={!isDone} onClick={() => onDone(units)}>
        {done}
      </Button>
      {part && !isDone && units.some((each) => each > 0) && (
        <Button size="lg" variant="light" onClick={() => part.onPart(units)}>
          {part.label}
        </Button>
      )}
      <Button size="lg" variant="default" onClick={onLeave}>
        {t('done.leave')}
      </Button>
    </>
  )
}
