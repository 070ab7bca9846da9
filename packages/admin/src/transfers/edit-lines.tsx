/** The lines of a draft, as they are to be. */
import { Button, Drawer, Group, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { type NewLine, NewLines } from '../parts/new-lines.tsx'
import { useCommand } from '../service/use-command.ts'
import type { Transfer } from './transfer.ts'

export function EditLines({ transfer, onClose }: { transfer: Transfer; onClose: () => void }) {
  const { t } = useTranslation()
  const { send, failure, isSending } = useCommand('update_transfer')
  const [lines, setLines] = useState<NewLine[]>(() => transfer.lines.map(({ sku, quantity }) => ({ sku, quantity })))
  const wanted = lines.filter(({ sku, quantity }) => sku !== '' && quantity > 0)
  const save = async () => {
    if (await send({ transfer: transfer.number, lines: wanted })) onClose()
  }
  return (
    <Drawer opened onClose={onClose} position="right" title={t('transfers.changeLines')} size="md">
      <Stack>
        <NewLines lines={lines} onChange={setLines} failure={failure} />
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button loading={isSending} disabled={wanted.length === 0} onClick={() => void save()}>
            {t('done.save')}
          </Button>
        </Group>
      </Stack>
    </Drawer>
  )
}
