/** Goods are to go from one location to another. */
import { Radio, Select, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { NewDocument } from '../parts/new-document.tsx'
import type { NewLine } from '../parts/new-lines.tsx'
import { useLocationOptions } from '../parts/use-named.ts'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'

export function NewTransfer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const locations = useLocationOptions()
  const { send, failure, isSending } = useCommand('create_transfer')
  const [ends, setEnds] = useState<{ from: string | null; to: string | null }>({ from: null, to: null })
  const { from, to } = ends
  const [manner, setManner] = useState('now')
  const create = async (lines: NewLine[]) => {
    if (from === null || to === null) return
    const made = await send({
      from,
      to,
      lines,
      ...(manner === 'draft' && { draft: true }),
      ...(manner === 'done' && { at_once: true }),
    })
    if (made) void navigate({ to: '/transfers/$number', params: { number: made.number } })
  }
  return (
    <NewDocument
      title={t('transfers.new')}
      failure={failure}
      isSending={isSending}
      isReady={from !== null && to !== null}
      onCreate={(lines) => void create(lines)}
      onClose={onClose}
    >
      {(['from', 'to'] as const).map((end) => (
        <Select
          key={end}
          label={t(`ledger.${end}`)}
          data={locations}
          value={ends[end]}
          onChange={(value) => setEnds({ ...ends, [end]: value })}
          error={wordsAbout(failure, `/${end}`)}
        />
      ))}
      <Radio.Group label={t('transfers.manner')} value={manner} onChange={setManner}>
        <Stack gap={6} mt={6}>
          {(['now', 'draft', 'done'] as const).map((one) => (
            <Radio key={one} value={one} label={t(`transfers.${one}`)} />
          ))}
        </Stack>
      </Radio.Group>
    </NewDocument>
  )
}
