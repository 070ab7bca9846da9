/** Another supplier, another day; other quantities of what is to come. */
import type { ResultOf } from '@holdfast/sdk'
import { Button, Drawer, Group, NumberInput, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { type NewLine, NewLines } from '../parts/new-lines.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'

type Props = { receipt: ResultOf<'get_expected_receipt'>; onClose: () => void }

export function EditReceipt({ receipt, onClose }: Props) {
  const { t } = useTranslation()
  const { send, failure, isSending } = useCommand('update_expected_receipt')
  const { number, revision, expected_at: at } = receipt
  const [supplier, setSupplier] = useState(receipt.supplier ?? '')
  const [day, setDay] = useState(at?.slice(0, 10) ?? '')
  const [units, setUnits] = useState(() => receipt.lines.map(({ quantity }) => quantity))
  const [added, setAdded] = useState<NewLine[]>([])
  const changed = receipt.lines.flatMap(({ line, quantity }, index) =>
    units[index] === quantity ? [] : [{ line, quantity: units[index]! }],
  )
  const save = async () => {
    const lines = [...changed, ...added.filter(({ sku }) => sku !== '')]
    const isOtherDay = day !== (at?.slice(0, 10) ?? '')
    const saved = await send({
      receipt: number,
      expected_revision: revision,
      supplier: supplier || null,
      ...(isOtherDay && { expected_at: day ? new Date(`${day}T12:00`).toISOString() : null }),
      ...(lines.length > 0 && { lines }),
    })
    if (saved) onClose()
  }
  return (
    <Drawer opened onClose={onClose} position="right" title={t('receipts.edit', { number })} size="md">
      <Stack>
        <TextInput
          label={t('receipts.supplier')}
          value={supplier}
          onChange={(event) => setSupplier(event.currentTarget.value)}
          error={wordsAbout(failure, '/supplier')}
        />
        <TextInput
          type="date"
          label={t('receipts.expected')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
          error={wordsAbout(failure, '/expected_at')}
        />
        {receipt.lines.map(({ line, sku }, index) => (
          <NumberInput
            key={line}
            label={sku}
            min={0}
            value={units[index]!}
            onChange={(value) => setUnits(units.with(index, Number(value)))}
            error={wordsAbout(failure, `/lines/${changed.findIndex((one) => one.line === line)}`)}
          />
        ))}
        <NewLines lines={added} onChange={setAdded} failure={failure} offset={changed.length} />
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button loading={isSending} onClick={() => void save()}>
            {t('done.save')}
          </Button>
        </Group>
      </Stack>
    </Drawer>
  )
}
