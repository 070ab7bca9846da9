/** The one thing that is to be done with a shipment now. */
import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDone } from '../parts/use-done.tsx'
import { useSession } from '../service/session.tsx'
import { useCommand } from '../service/use-command.ts'
import { inverseOf, mayRelease, nextOf, type Shipment, STEPS } from './shipment.ts'

type Props = { shipment: Shipment; onShip: (shipment: Shipment) => void; size?: 'xs' | 'sm' | 'lg' }

export function NextStep({ shipment, onShip, size = 'xs' }: Props) {
  const { t } = useTranslation()
  const { may } = useSession()
  const next = nextOf(shipment)
  const { send, failure, isSending } = useCommand(next && next !== 'ship' ? STEPS[next] : 'pack_shipment')
  const done = useDone()
  const isOpen = next && (next !== 'release' || mayRelease(shipment))
  if (!isOpen || !may('orders:write')) return null
  const isQuiet = next === 'deliver' || next === 'release'
  const take = async () => {
    if (next === 'ship') return onShip(shipment)
    const taken = await send({ shipment: shipment.number })
    if (taken) done(t('done.done', { what: `${shipment.number}: ${t(`step.${next}`)}` }), inverseOf(shipment))
  }
  return (
    <>
      <Button
        size={size}
        fullWidth={size === 'xs'}
        variant={isQuiet ? 'default' : 'light'}
        loading={isSending}
        onClick={() => void take()}
      >
        {t(`step.${next}`)}
      </Button>
      {failure && <FailureNotice failure={failure} />}
    </>
  )
}
