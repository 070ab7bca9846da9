/** A step that needs a reason in words. */
import type { InputOf } from '@holdfast/sdk'
import { Button, Group, Modal, Stack, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDone } from '../parts/use-done.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'
import type { Shipment } from './shipment.ts'

type Props = { shipment: Shipment; name: 'hold_shipment' | 'unship_shipment'; title: string; onClose: () => void }

export function ReasonDialog({ shipment, name, title, onClose }: Props) {
  const { t } = useTranslation()
  const { send, failure, isSending } = useCommand(name)
  const done = useDone()
  const [reason, setReason] = useState('')
  const carryOut = async () => {
    const { number } = shipment
    const isHold = name === 'hold_shipment'
    // A hold may go without words.
    const words = isHold && reason === '' ? {} : { reason }
    if (!(await send({ shipment: number, ...words } as InputOf<typeof name>))) return
    const what = t('done.done', { what: `${number}: ${title}` })
    done(what, isHold ? { name: 'release_shipment', input: { shipment: number } } : undefined)
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={title} centered>
      <Stack>
        <Textarea
          label={t('done.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={wordsAbout(failure, '/reason')}
          autosize
          minRows={2}
          data-autofocus
        />
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button loading={isSending} onClick={() => void carryOut()}>
            {title}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
