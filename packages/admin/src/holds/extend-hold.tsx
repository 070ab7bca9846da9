/** A hold lasts longer: for another period of its model, or for so many minutes from now. */
import type { RowOf } from '@holdfast/sdk'
import { Button, Group, Modal, NumberInput, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDone } from '../parts/use-done.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'

type Props = { hold: RowOf<'list_reservations'>; onClose: () => void }

export function ExtendHold({ hold: { id, reference }, onClose }: Props) {
  const { t } = useTranslation()
  const tell = useDone()
  const { send, failure, isSending } = useCommand('extend_reservation')
  const [minutes, setMinutes] = useState<number | string>('')
  const extend = async () => {
    if (!(await send({ reservation: id, ...(minutes !== '' && { ttl_seconds: Number(minutes) * 60 }) }))) return
    tell(t('done.done', { what: `${reference}: ${t('holds.extend')}` }))
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('holds.extendOne', { reference })} centered>
      <Stack>
        <NumberInput
          label={t('holds.minutes')}
          placeholder={t('holds.asModel')}
          min={1}
          allowDecimal={false}
          value={minutes}
          onChange={setMinutes}
          error={wordsAbout(failure, '/ttl_seconds')}
          data-autofocus
        />
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button onClick={() => void extend()} loading={isSending}>
            {t('holds.extend')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
