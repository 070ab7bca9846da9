/** The steps that can be taken with a shipment, the next one first; and its papers. */
import { Button, Menu } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import {
  IconArrowBackUp,
  IconCalendarPlus,
  IconChevronDown,
  IconCircleX,
  IconHandStop,
  IconMapPinShare,
  IconPackage,
  IconPackageExport,
  IconPrinter,
  IconTruckReturn,
} from '@tabler/icons-react'
import { useState } from 'react'
import { flushSync } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { MoreMenu } from '../parts/more-menu.tsx'
import { RerouteDialog } from '../parts/reroute-dialog.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useSession } from '../service/session.tsx'
import { ExtendPickup } from './extend-pickup.tsx'
import { NextStep } from './next-step.tsx'
import { ParcelsDialog } from './parcels-dialog.tsx'
import { type Paper, PrintSheet } from './print-sheet.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { ShipDialog } from './ship-dialog.tsx'
import { hasLeft, mayGoBack, mayShip, type Shipment } from './shipment.ts'
import { useOrderOf } from './use-order-of.ts'

export function ShipmentActions({ shipment }: { shipment: Shipment }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const { state, number } = shipment
  const [isShipping, ship] = useDisclosure()
  const [isRerouting, reroute] = useDisclosure()
  const [isHolding, hold] = useDisclosure()
  const [isTakingBack, takeBack] = useDisclosure()
  const [isExtending, extend] = useDisclosure()
  const [isPacking, parcels] = useDisclosure()
  const [paper, setPaper] = useState<Paper>('pick')
  const [cancel, cancelDialog] = useConfirmed('cancel_shipment')
  const [goBack, goBackDialog] = useConfirmed('pick_shipment')
  const [decrement, decrementDialog] = useConfirmed('decrement_shipment')
  const order = useOrderOf(shipment)
  const print = (chosen: Paper) => {
    flushSync(() => setPaper(chosen))
    window.print()
  }
  const cancelWords = t(state === 'ready_for_pickup' ? 'step.giveBack' : 'step.cancel')
  const isOpen = !hasLeft(state) && state !== 'cancelled'
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <Button
            variant="default"
            leftSection={<IconPrinter size={16} />}
            rightSection={<IconChevronDown size={14} />}
          >
            {t('print.print')}
          </Button>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item onClick={() => print('pick')}>{t('print.pick')}</Menu.Item>
          <Menu.Item onClick={() => print('slip')}>{t('print.slip')}</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      {may('orders:write') && state !== 'cancelled' && (
        <MoreMenu>
          {mayShip(state) && (state !== 'ready_to_ship' || shipment.for_pickup) && (
            <Menu.Item onClick={ship.open}>{t('step.ship')}</Menu.Item>
          )}
          {mayGoBack(state) && (
            <Menu.Item
              leftSection={<IconArrowBackUp size={16} />}
              onClick={() => goBack({ shipment: number }, { title: t('step.pick'), body: '', isQuick: true })}
            >
              {t('step.pick')}
            </Menu.Item>
          )}
          <Menu.Item leftSection={<IconPackage size={16} />} onClick={parcels.open}>
            {t('parcels.change')}
          </Menu.Item>
          {isOpen && order?.stock_decrement === 'manual' && !shipment.decremented && (
            <Menu.Item
              leftSection={<IconPackageExport size={16} />}
              onClick={() =>
                decrement({ shipment: number }, { title: t('orders.decrement'), body: t('orders.decrementMeans') })
              }
            >
              {t('orders.decrement')}
            </Menu.Item>
          )}
          {state === 'ready_for_pickup' && (
            <Menu.Item leftSection={<IconCalendarPlus size={16} />} onClick={extend.open}>
              {t('step.extend')}
            </Menu.Item>
          )}
          {isOpen && (
            <Menu.Item leftSection={<IconMapPinShare size={16} />} onClick={reroute.open}>
              {t('reroute.action')}
            </Menu.Item>
          )}
          {isOpen && (
            <Menu.Item leftSection={<IconHandStop size={16} />} onClick={hold.open}>
              {t('step.hold')}
            </Menu.Item>
          )}
          {state === 'shipped' && (
            <Menu.Item leftSection={<IconTruckReturn size={16} />} onClick={takeBack.open}>
              {t('step.unship')}
            </Menu.Item>
          )}
          {isOpen && (
            <Menu.Item
              color="red"
              leftSection={<IconCircleX size={16} />}
              onClick={() =>
                cancel({ shipment: number }, { title: cancelWords, body: t('shipments.cancelMeans'), isGrave: true })
              }
            >
              {cancelWords}
            </Menu.Item>
          )}
        </MoreMenu>
      )}
      <NextStep shipment={shipment} onShip={ship.open} size="sm" />
      {cancelDialog}
      {goBackDialog}
      {decrementDialog}
      {isPacking && <ParcelsDialog shipment={shipment} onClose={parcels.close} />}
      {isShipping && <ShipDialog shipment={shipment} onClose={ship.close} />}
      {isRerouting && <RerouteDialog shipment={shipment} onClose={reroute.close} />}
      {isExtending && <ExtendPickup shipment={shipment} onClose={extend.close} />}
      {isHolding && (
        <ReasonDialog shipment={shipment} name="hold_shipment" title={t('step.hold')} onClose={hold.close} />
      )}
      {isTakingBack && (
        <ReasonDialog shipment={shipment} name="unship_shipment" title={t('step.unship')} onClose={takeBack.close} />
      )}
      <PrintSheet shipment={shipment} paper={paper} />
    </>
  )
}
