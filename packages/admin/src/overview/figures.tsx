/** The work of now in four numbers, each a way to it. */
import { SimpleGrid } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useRead } from '../service/use-read.ts'
import { Figure } from './figure.tsx'

/** More than so many are told as "100+". */
const COUNTED = 100

export function Figures() {
  const { t } = useTranslation()
  const toApprove = useRead('list_orders', { state: 'placed', limit: COUNTED })
  const picking = useRead('list_shipments', { state: ['picking'], limit: COUNTED })
  const packing = useRead('list_shipments', { state: ['packing', 'ready_to_ship'], limit: COUNTED })
  const held = useRead('list_shipments', { state: ['on_hold'], limit: COUNTED })
  return (
    <SimpleGrid cols={{ base: 2, md: 4 }} spacing="md">
      <Figure label={t('figures.toApprove')} page={toApprove.data} to="/orders" search={{ state: 'placed' }} />
      <Figure label={t('figures.picking')} page={picking.data} to="/shipments" search={{ state: 'picking' }} />
      <Figure label={t('figures.packing')} page={packing.data} to="/shipments" search={{ state: 'packing' }} />
      <Figure label={t('figures.held')} page={held.data} to="/shipments" search={{ state: 'on_hold' }} isUrgent />
    </SimpleGrid>
  )
}
