/** What physically leaves, parcel by parcel: before it has left, or afterwards when the carrier has said what it is called. */
import { Button, Group, Modal, NumberInput, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { RowList } from '../parts/row-list.tsx'
import { useDone } from '../parts/use-done.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'
import type { Shipment } from './shipment.ts'

type Parcel = Shipment['packages'][number]
const NONE: Parcel = { tracking_number: null, carrier: null, weight_grams: null, label_url: null }

/** As they are sent: what is not known is left out. */
function known(parcels: readonly Parcel[]) {
  return parcels.map((parcel) => Object.fromEntries(Object.entries(parcel).filter(([, value]) => value !== null)))
}

export function ParcelsDialog({
  shipment: { number, packages },
  onClose,
}: {
  shipment: Shipment
  onClose: () => void
}) {
  const { t } = useTranslation()
  const { send, failure, isSending } = useCommand('update_shipment')
  const done = useDone()
  const [parcels, setParcels] = useState<Parcel[]>(packages.length > 0 ? packages : [NONE])
  const save = async () => {
    const sent = known(parcels).filter((parcel) => Object.keys(parcel).length > 0)
    if (!(await send({ shipment: number, packages: sent }))) return
    const before = { shipment: number, packages: known(packages) }
    done(t('done.done', { what: `${number}: ${t('parcels.change')}` }), { name: 'update_shipment', input: before })
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('parcels.title', { number })} centered size="lg">
      <Stack>
        {parcels.length === 0 && (
          <Text size="sm" c="dimmed">
            {t('shipments.noParcels')}
          </Text>
        )}
        <RowList rows={parcels} onChange={setParcels} blank={NONE} add={t('parcels.add')}>
          {(parcel, change, index) => (
            <>
              <TextInput
                aria-label={t('ship.tracking')}
                placeholder={t('ship.tracking')}
                flex={1}
                value={parcel.tracking_number ?? ''}
                onChange={(event) => change({ tracking_number: event.currentTarget.value || null })}
                error={wordsAbout(failure, `/packages/${index}`)}
                data-autofocus={index === 0 || undefined}
              />
              <TextInput
                aria-label={t('ship.carrier')}
                placeholder={t('ship.carrier')}
                w={130}
                value={parcel.carrier ?? ''}
                onChange={(event) => change({ carrier: event.currentTarget.value || null })}
              />
              <NumberInput
                aria-label={t('parcels.weight')}
                placeholder={t('parcels.weight')}
                w={110}
                min={0}
                suffix=" g"
                hideControls
                value={parcel.weight_grams ?? ''}
                onChange={(value) => change({ weight_grams: value === '' ? null : Number(value) })}
              />
            </>
          )}
        </RowList>
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button loading={isSending} onClick={() => void save()}>
            {t('done.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
