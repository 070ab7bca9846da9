/** It is kept longer for who is to fetch it: until a day, or for another period of its location. */
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDone } from '../parts/use-done.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'
import type { Shipment } from './shipment.ts'

type Props = { shipment: Shipment; onClose: () => void }

export function ExtendPickup({ shipment: { number, pickup_expires_at: before }, onClose }: Props) {
  const { t } = useTranslation()
  const { send, failure, isSending } = useCommand('extend_pickup')
  const done = useDone()
  const [until, setUntil] = useState('')
  const extend = async () => {
    const asked = until === '' ? {} : { until: new Date(until).toISOString() }
    if (!(await send({ shipment: number, ...asked }))) return
    // Who was told of an end that has not passed yet can be told of it again.
    const isUndoable = before !== null && Date.parse(before) > Date.now()
    const words = t('done.done', { what: `${number}: ${t('pickup.extend')}` })
    done(words, isUndoable ? { name: 'extend_pickup', input: { shipment: number, until: before } } : undefined)
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('pickup.extend')} centered>
      <Stack>
        <TextInput
          type="datetime-local"
          label={t('pickup.until')}
          description={t('pickup.untilMeans')}
          value={until}
          onChange={(event) => setUntil(event.currentTarget.value)}
          error={wordsAbout(failure, '/until')}
        />
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button loading={isSending} onClick={() => void extend()}>
            {t('pickup.extend')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
