/** What a supplier is to bring, where, and when. */
import { Select, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NewDocument } from '../parts/new-document.tsx'
import type { NewLine } from '../parts/new-lines.tsx'
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
  const create = async (lines: NewLine[]) => {
    const made = await send({
      location,
      lines,
      ...(supplier && { supplier }),
      ...(day && { expected_at: new Date(`${day}T12:00`).toISOString() }),
    })
    if (made) void navigate({ to: '/receipts/$number', params: { number: made.number } })
  }
  return (
    <NewDocument
      title={t('receipts.new')}
      failure={failure}
      isSending={isSending}
      onCreate={(lines) => void create(lines)}
      onClose={onClose}
    >
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
    </NewDocument>
  )
}
