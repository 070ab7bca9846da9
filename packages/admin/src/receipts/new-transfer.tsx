/** Goods are to go from one location to another. */
import { Button, Drawer, Group, Select, Stack } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { type NewLine, NewLines } from '../parts/new-lines.tsx'
import { useLocationOptions } from '../parts/use-named.ts'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'

export function NewTransfer({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const locations = useLocationOptions()
  const { send, failure, isSending } = useCommand('create_transfer')
  const [from, setFrom] = useState<string | null>(null)
  const [to, setTo] = useState<string | null>(null)
  const [lines, setLines] = useState<NewLine[]>([{ sku: '', quantity: 1 }])
  const wanted = lines.filter(({ sku }) => sku !== '')
  const create = async () => {
    if (from === null || to === null) return
    const made = await send({ from, to, lines: wanted })
    if (made) void navigate({ to: '/transfers/$number', params: { number: made.number } })
  }
  return (
    <Drawer opened onClose={onClose} position="right" title={t('receipts.newTransfer')} size="md">
      <Stack>
        <Select
          label={t('ledger.from')}
          data={locations}
          value={from}
          onChange={setFrom}
          error={wordsAbout(failure, '/from')}
        />
        <Select
          label={t('ledger.to')}
          data={locations}
          value={to}
          onChange={setTo}
          error={wordsAbout(failure, '/to')}
        />
        <NewLines lines={lines} onChange={setLines} failure={failure} />
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button
            onClick={() => void create()}
            loading={isSending}
            disabled={wanted.length === 0 || from === null || to === null}
          >
            {t('done.create')}
          </Button>
        </Group>
      </Stack>
    </Drawer>
  )
}
