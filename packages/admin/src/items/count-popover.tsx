/** A count, or a change for a reason, where the number stands. It is refused where somebody else has changed the shelf meanwhile. */
import { Button, Group, NumberInput, Popover, Select, Stack, Text, TextInput } from '@mantine/core'
import { type FormEvent, type ReactElement, type Ref, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { COUNT_REASONS, type CountReason } from './count-reasons.ts'
import { useCountOrAdjust } from './use-count-or-adjust.ts'

type Props = {
  sku: string
  location: string
  onHand: number
  children: (open: () => void) => ReactElement<{ ref?: Ref<HTMLButtonElement> }>
}

export function CountPopover({ sku, location, onHand, children }: Props) {
  const { t } = useTranslation()
  const { quantity, signed } = useFormats()
  const [isOpen, setOpen] = useState(false)
  const [seen, setSeen] = useState(onHand)
  const [counted, setCounted] = useState<number | string>(onHand)
  const [reason, setReason] = useState<CountReason>('cycle_count')
  const [note, setNote] = useState('')
  const { save, failure, isSending, forget } = useCountOrAdjust()
  const open = () => {
    setSeen(onHand)
    setCounted(onHand)
    setNote('')
    forget()
    setOpen(true)
  }
  const difference = counted === '' ? 0 : Math.round((Number(counted) - seen) * 1e4) / 1e4
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    if (await save({ sku, location, seen, counted: Number(counted), reason, note })) setOpen(false)
  }
  return (
    <Popover
      opened={isOpen}
      onChange={setOpen}
      trapFocus
      returnFocus
      withArrow
      shadow="md"
      width={300}
      position="bottom-end"
    >
      <Popover.Target>{children(open)}</Popover.Target>
      <Popover.Dropdown aria-label={t('count.of', { sku, location })}>
        <form onSubmit={(event) => void submit(event)}>
          <Stack gap="sm" ta="left">
            <Text size="sm" fw={600}>
              {sku} · {location}
            </Text>
            <NumberInput
              label={t('count.now')}
              description={t('count.was', { quantity: quantity(seen) })}
              min={0}
              value={counted}
              onChange={setCounted}
              data-autofocus
              onFocus={(event) => event.currentTarget.select()}
            />
            <Select
              label={t('done.reason')}
              data={COUNT_REASONS.map((value) => ({ value, label: t(`reason.${value}`) }))}
              value={reason}
              onChange={(value) => setReason((value as CountReason | null) ?? 'cycle_count')}
              allowDeselect={false}
              comboboxProps={{ withinPortal: false }}
            />
            <TextInput label={t('count.note')} value={note} onChange={(event) => setNote(event.currentTarget.value)} />
            <FailureNotice failure={failure} />
            {failure?.code === 'quantity_changed' && seen !== onHand && (
              <Button variant="default" size="xs" onClick={() => setSeen(onHand)}>
                {t('count.countAgainst', { quantity: quantity(onHand) })}
              </Button>
            )}
            <Group justify="space-between">
              <Text size="sm" c="dimmed" className="numbers">
                {difference !== 0 && signed(difference)}
              </Text>
              <Button type="submit" size="sm" loading={isSending} disabled={counted === ''}>
                {t('count.save')}
              </Button>
            </Group>
          </Stack>
        </form>
      </Popover.Dropdown>
    </Popover>
  )
}
