/** The papers of a shipment: a list to pick by, and a slip that goes into the parcel. They are seen on paper only. */

import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { useRead } from '../service/use-read.ts'
import styles from './print-sheet.module.css'
import type { Shipment } from './shipment.ts'
import { useOrderOf } from './use-order-of.ts'

export type Paper = 'pick' | 'slip'
type Props = { shipment: Shipment; paper: Paper }

export function PrintSheet({ shipment, paper }: Props) {
  const { t } = useTranslation()
  const { quantity, day, country } = useFormats()
  const order = useOrderOf(shipment)
  const items = useRead('list_items', { sku: shipment.lines.map(({ sku }) => sku), limit: 500 })
  const titleOf = (sku: string) => items.data?.data.find((item) => item.sku === sku)?.title
  const to = order?.ship_to
  return createPortal(
    <div className={styles.sheet} data-paper={paper}>
      <header>
        <h1>{t(`print.${paper}`)}</h1>
        <p>
          {t('shipments.one', { number: shipment.number })} · {t('orders.one', { number: shipment.order })}
          <br />
          {t('orders.fromLocation', { location: shipment.location })} · {day(shipment.created_at)}
        </p>
        {paper === 'slip' && to && (
          <address>
            {to.address && <span>{to.address}</span>}
            <span>{[to.postal_code, to.city].filter(Boolean).join(' ')}</span>
            {to.country && <span>{country(to.country)}</span>}
          </address>
        )}
      </header>
      <table>
        <thead>
          <tr>
            {paper === 'pick' && <th aria-label={t('print.done')} />}
            <th>{t('shipments.units')}</th>
            <th>{t('items.sku')}</th>
            <th>{t('items.name')}</th>
          </tr>
        </thead>
        <tbody>
          {shipment.lines.map(({ line, sku, quantity: units }) => (
            <tr key={`${line} ${sku}`}>
              {paper === 'pick' && <td className={styles.box}>☐</td>}
              <td className={styles.units}>{quantity(units)}</td>
              <td>{sku}</td>
              <td>{titleOf(sku)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {paper === 'slip' && <p>{t('print.thanks')}</p>}
    </div>,
    document.body,
  )
}
