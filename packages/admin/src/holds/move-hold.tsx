/** All that a hold has is held at another location instead. */
import type { RowOf } from '@holdfast/sdk'
import { Button, Group, Modal, Select, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { type Inverse, useDone } from '../parts/use-done.tsx'
import { useLocationOptions } from '../parts/use-named.ts'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'

type Props = { hold: RowOf<'list_reservations'>; onClose: () => void }

export function MoveHold({ hold: { id, reference, items }, onClose }: Props) {
  const { t } = useTranslation()
  const tell = useDone()
  const { send, failure, isSending } = useCommand('move_reservation')
  const [location, setLocation] = useState<string | null>(null)
  const before = [...new Set(items.map((item) => item.location))]
  const options = useLocationOptions().filter(({ value }) => before.length > 1 || value !== before[0])
  const move = async () => {
    if (!(await send({ reservation: id, location: location ?? '' }))) return
    const inverse: Inverse | undefined =
      before.length === 1 ? { name: 'move_reservation', input: { reservation: id, location: before[0]! } } : undefined
    tell(t('done.done', { what: `${reference}: ${t('holds.move')}` }), inverse)
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('holds.moveOne', { reference })} centered>
      <Stack>
        <Select
          label={t('items.location')}
          data={options}
          value={location}
          onChange={setLocation}
          error={wordsAbout(failure, '/location')}
          searchable
          required
          data-autofocus
        />
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button onClick={() => void move()} loading={isSending} disabled={location === null}>
            {t('holds.move')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
