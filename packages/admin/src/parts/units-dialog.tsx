/** So many of each line: all that there are, unless somebody says otherwise. */
import { Button, Group, Modal, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { type Failure, wordsAbout } from '../service/failure.ts'
import { FailureNotice } from './failure-notice.tsx'

export type Units = { line: number; quantity: number }
type Props = {
  title: string
  means: string
  lines: readonly { line: number; sku: string; most: number }[]
  hasReason?: boolean
  isGrave?: boolean
  failure: Failure | null
  isSending: boolean
  /** Null: all of it. */
  onSend: (lines: Units[] | null, reason: string) => void
  onClose: () => void
  children?: ReactNode
}

export function UnitsDialog(props: Props) {
  const {
    title,
    means,
    lines,
    hasReason = false,
    isGrave = false,
    failure,
    isSending,
    onSend,
    onClose,
    children,
  } = props
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const [units, setUnits] = useState(() => lines.map(({ most }) => most))
  const [reason, setReason] = useState('')
  const isAll = lines.every(({ most }, index) => units[index] === most)
  const sent = lines.flatMap(({ line }, index) => (units[index]! > 0 ? [{ line, quantity: units[index]! }] : []))
  return (
    <Modal opened onClose={onClose} title={title} centered>
      <Stack>
        <Text size="sm" c="dimmed">
          {means}
        </Text>
        {lines.map(({ line, sku, most }, index) => (
          <Group key={`${line} ${sku}`} justify="space-between" wrap="nowrap" align="flex-start">
            <Text size="sm" fw={550} pt={8}>
              {sku}
            </Text>
            <NumberInput
              aria-label={t('ship.units', { sku })}
              w={150}
              min={0}
              max={most}
              suffix={` / ${quantity(most)}`}
              value={units[index]!}
              onChange={(value) => setUnits(units.with(index, Number(value)))}
              error={wordsAbout(failure, `/lines/${sent.findIndex((one) => one.line === line)}`)}
            />
          </Group>
        ))}
        {children}
        {hasReason && (
          <TextInput
            label={t('done.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={wordsAbout(failure, '/reason')}
          />
        )}
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button
            color={isGrave ? 'red' : undefined}
            loading={isSending}
            disabled={sent.length === 0}
            onClick={() => onSend(isAll ? null : sent, reason)}
          >
            {title}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
