/** What a supplier is to bring, where, and when. */
import { Button, Drawer, Group, Select, Stack, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { type NewLine, NewLines } from '../parts/new-lines.tsx'
import { useLocationOptions } from '../parts/use-named.ts'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'

export function NewReceipt({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { send, failure, isSending } = useCommand('create_expected_receipt')
  const [location, setLocation] = useState('default')
  const [supplier, setSupplier] = useState('')
  const [day, setDay] = useState('')
  const [lines, setLines] = useState<NewLine[]>([{ sku: '', quantity: 1 }])
  const wanted = lines.filter(({ sku }) => sku !== '')
  const create = async () => {
    const made = await send({
      location,
      lines: wanted,
      ...(supplier && { supplier }),
      ...(day && { expected_at: new Date(`${day}T12:00`).toISOString() }),
    })
    if (made) void navigate({ to: '/receipts/$number', params: { number: made.number } })
  }
  return (
    <Drawer opened onClose={onClose} position="right" title={t('receipts.new')} size="md">
      <Stack>
        <Select
          label={t('items.location')}
          data={useLocationOptions()}
          value={location}
          onChange={(value) => setLocation(value ?? '')}
          error={wordsAbout(failure, '/location')}
          allowDeselect={false}
        />
        <TextInput
          label={t('receipts.supplier')}
          value={supplier}
          onChange={(event) => setSupplier(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('receipts.expected')}
          value={day}
          onChange={(event) => setDay(event.currentTarget.value)}
        />
        <NewLines lines={lines} onChange={setLines} failure={failure} />
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button onClick={() => void create()} loading={isSending} disabled={wanted.length === 0}>
            {t('done.create')}
          </Button>
        </Group>
      </Stack>
    </Drawer>
  )
}
