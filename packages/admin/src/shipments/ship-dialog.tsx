/** It leaves: all of it or a part, with what the carrier calls the parcel. */
import { Button, Group, Modal, NumberInput, Stack, Switch, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDone } from '../parts/use-done.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'
import type { Shipment } from './shipment.ts'

type Props = { shipment: Shipment; onClose: () => void; onDone?: () => void }

export function ShipDialog({ shipment, onClose, onDone }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { send, failure, isSending } = useCommand('ship_shipment')
  const tell = useDone()
  const [units, setUnits] = useState(() => shipment.lines.map((line) => line.quantity))
  const [tracking, setTracking] = useState('')
  const [carrier, setCarrier] = useState('')
  const [withoutStock, setWithoutStock] = useState(false)
  const [reason, setReason] = useState('')
  const isPart = shipment.lines.some((line, index) => line.quantity !== units[index])
  const ship = async () => {
    const lines = shipment.lines.flatMap(({ line, sku }, index) =>
      units[index]! > 0 ? [{ line, sku, quantity: units[index]! }] : [],
    )
    const parcel = { ...(tracking && { tracking_number: tracking }), ...(carrier && { carrier }) }
    const done = await send({
      shipment: shipment.number,
      ...(isPart && { lines }),
      ...(Object.keys(parcel).length > 0 && { packages: [parcel] }),
      ...(withoutStock && { without_stock: true, reason }),
    })
    if (!done) return
    const takesBack = { shipment: shipment.number, reason: t('ship.undone') }
    const what = t('done.done', { what: t('ship.title', { number: shipment.number }) })
    tell(what, isPart ? undefined : { name: 'unship_shipment', input: takesBack })
    onClose()
    onDone?.()
  }
  return (
    <Modal opened onClose={onClose} title={t('ship.title', { number: shipment.number })} centered size="md">
      <Stack>
        {shipment.lines.map(({ line, sku, quantity: most }, index) => (
          <Group key={`${line} ${sku}`} justify="space-between" wrap="nowrap" align="flex-start">
            <Text size="sm" fw={550} pt={8}>
              {sku}
            </Text>
            <NumberInput
              aria-label={t('ship.units', { sku })}
              w={150}
              min={0}
              max={most}
              suffix={` / ${quantity(most)}`}
              value={units[index]!}
              onChange={(value) => setUnits(units.with(index, Number(value)))}
              error={wordsAbout(failure, `/lines/${index}`)}
            />
          </Group>
        ))}
        {isPart && (
          <Text size="sm" c="dimmed">
            {t('ship.rest')}
          </Text>
        )}
        <Group grow>
          <TextInput
            label={t('ship.tracking')}
            value={tracking}
            onChange={(event) => setTracking(event.currentTarget.value)}
          />
          <TextInput
            label={t('ship.carrier')}
            value={carrier}
            onChange={(event) => setCarrier(event.currentTarget.value)}
          />
        </Group>
        <Switch
          label={t('ship.withoutStock')}
          checked={withoutStock}
          onChange={(event) => setWithoutStock(event.currentTarget.checked)}
        />
        {withoutStock && (
          <TextInput
            label={t('done.reason')}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
            error={wordsAbout(failure, '/reason')}
          />
        )}
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button onClick={() => void ship()} loading={isSending} disabled={units.every((one) => one === 0)}>
            {t(isPart ? 'ship.part' : 'ship.all')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
