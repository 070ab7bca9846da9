/** The lines of an order as they are to be. What is more is sourced like a new order; what is less goes back. */
import { Button, Drawer, Group, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { type NewLine, NewLines } from '../parts/new-lines.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'
import type { Order } from './order.ts'

export function EditOrder({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useTranslation()
  const { send, failure, isSending } = useCommand('edit_order')
  const [quantities, setQuantities] = useState(() => order.lines.map(({ quantity }) => quantity))
  const [added, setAdded] = useState<NewLine[]>([])
  const [reason, setReason] = useState('')
  const changed = order.lines.flatMap(({ line, quantity }, index) =>
    quantities[index] === quantity ? [] : [{ line, quantity: quantities[index]! }],
  )
  const lines = [...changed, ...added.filter(({ sku }) => sku !== '')]
  const save = async () => {
    const done = await send({ order: order.number, lines, ...(reason && { reason }) })
    if (done) onClose()
  }
  return (
    <Drawer opened onClose={onClose} position="right" title={t('orders.edit')} size="md">
      <Stack>
        <Text size="sm" c="dimmed">
          {t('orders.editMeans')}
        </Text>
        {order.lines.map(({ line, sku }, index) => (
          <NumberInput
            key={line}
            label={sku}
            min={0}
            value={quantities[index]!}
            onChange={(value) => setQuantities(quantities.with(index, Number(value)))}
            error={wordsAbout(failure, `/lines/${lines.findIndex((one) => 'line' in one && one.line === line)}`)}
          />
        ))}
        <NewLines lines={added} onChange={setAdded} failure={failure} offset={changed.length} />
        <TextInput label={t('done.reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button onClick={() => void save()} loading={isSending} disabled={lines.length === 0}>
            {t('done.save')}
          </Button>
        </Group>
      </Stack>
    </Drawer>
  )
}
