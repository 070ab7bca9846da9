/** The order that a document is of, if it is of one. */
import { useTranslation } from 'react-i18next'
import { AnchorLink } from './links.tsx'

export function OrderLink({ order }: { order: string | null }) {
  const { t } = useTranslation()
  if (order === null) return null
  return (
    <AnchorLink to="/orders/$number" params={{ number: order }} size="sm">
      {t('orders.one', { number: order })}
    </AnchorLink>
  )
}
