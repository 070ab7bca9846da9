/** Lines that are gone through by scanning: a scan is a unit; a tap on the number takes the whole line. */
import { Button, Text, UnstyledButton } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { useKept } from '../parts/use-kept.ts'
import styles from './floor.module.css'
import { ScanField } from './scan-field.tsx'

export type Scanned = { line: number; sku: string; quantity: number }
type Props = {
  /** What is gone through: how far somebody has come with it outlives a reload. */
  name: string
  lines: readonly Scanned[]
  /** How it is called that all is scanned. */
  done: string
  onDone: (units: number[]) => void
  onLeave: () => void
  /** Of a part of it something can be made too. */
  part?: { label: string; onPart: (units: number[]) => void }
  children?: ReactNode
}

export function ScanLines({ name, lines, done, onDone, onLeave, part, children }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const [kept, setKept, forget] = useKept<Record<string, number>>(name, {})
  const keyOf = ({ line, sku }: Scanned) => `${line} ${sku}`
  const units = lines.map((line) => Math.min(kept[keyOf(line)] ?? 0, line.quantity))
  const setUnit = (at: number, taken: number) => setKept((before) => ({ ...before, [keyOf(lines[at]!)]: taken }))
  const [error, setError] = useState<string | null>(null)
  const isDone = lines.every((line, index) => units[index]! >= line.quantity)
  const scan = (code: string) => {
    const at = lines.findIndex(({ sku, quantity: wanted }, index) => sku === code && units[index]! < wanted)
    const isComplete = at < 0 && lines.some(({ sku }) => sku === code)
    setError(at >= 0 ? null : t(isComplete ? 'floor.enough' : 'floor.notInIt', { code }))
    if (at >= 0) setUnit(at, Math.min(units[at]! + 1, lines[at]!.quantity))
  }
  const end = (how: (units: number[]) => void) => {
    forget()
    how(units)
  }
  return (
    <>
      <ScanField onScan={scan} error={error} />
      {lines.map(({ line, sku, quantity: wanted }, index) => (
        <div key={`${line} ${sku}`} className={styles.line} data-done={units[index]! >= wanted || undefined}>
          <UnstyledButton
            className={styles.units}
            aria-label={t('floor.takeAll', { sku })}
            onClick={() => setUnit(index, units[index]! >= wanted ? 0 : wanted)}
          >
            {quantity(units[index]!)}/{quantity(wanted)}
          </UnstyledButton>
          <Text fw={600} size="lg">
            {sku}
          </Text>
        </div>
      ))}
      {children}
      <Button className={styles.foot ?? ''} size="xl" disabled={!isDone} onClick={() => end(onDone)}>
        {done}
      </Button>
      {part && !isDone && units.some((each) => each > 0) && (
        <Button size="lg" variant="light" onClick={() => end(part.onPart)}>
          {part.label}
        </Button>
      )}
      <Button size="lg" variant="default" onClick={() => end(onLeave)}>
        {t('done.leave')}
      </Button>
    </>
  )
}
