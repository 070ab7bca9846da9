/** Units of an order that has left come back: how many of each line, and why. */
import { Button, Group, Modal, NumberInput, Select, Stack, Text, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useLocationOptions } from '../parts/use-named.ts'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'
import type { Order } from './order.ts'

/** Of the line itself; a kit comes back in as many as all of its parts have. */
function returnable({ quantity, components }: Order['lines'][number]): number {
  return Math.min(quantity, ...components.map((part) => (part.returnable * quantity) / part.quantity))
}

export function RequestReturn({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const navigate = useNavigate()
  const { send, failure, isSending } = useCommand('request_return')
  const offered = order.lines.filter((line) => returnable(line) > 0)
  const [units, setUnits] = useState(() => offered.map(() => 0))
  const [location, setLocation] = useState<string | null>(null)
  const [reason, setReason] = useState('')
  const lines = offered.flatMap(({ line }, index) => (units[index]! > 0 ? [{ line, quantity: units[index]! }] : []))
  const request = async () => {
    const made = await send({ order: order.number, lines, ...(reason && { reason }), ...(location && { location }) })
    if (made) void navigate({ to: '/returns/$number', params: { number: made.number } })
  }
  return (
    <Modal opened onClose={onClose} title={t('returns.new')} centered>
      <Stack>
        {offered.length === 0 && <Text size="sm">{t('returns.nothingLeft')}</Text>}
        {offered.map((line, index) => (
          <NumberInput
            key={line.line}
            label={line.sku}
            min={0}
            suffix={` / ${quantity(returnable(line))}`}
            value={units[index]!}
            onChange={(value) => setUnits(units.with(index, Number(value)))}
            error={wordsAbout(failure, `/lines/${lines.findIndex((one) => one.line === line.line)}`)}
          />
        ))}
        <Select
          label={t('returns.goesTo')}
          placeholder={t('returns.asModel')}
          data={useLocationOptions()}
          value={location}
          onChange={setLocation}
          clearable
          error={wordsAbout(failure, '/location')}
        />
        <TextInput label={t('done.reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button loading={isSending} disabled={lines.length === 0} onClick={() => void request()}>
            {t('returns.request')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
