/** What a kit consists of. Parts that are options to choose from keep what is said of that. */
import type { RowOf } from '@holdfast/sdk'
import { Input, NumberInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RowList } from '../parts/row-list.tsx'
import { SkuField } from '../parts/sku-field.tsx'
import { type Failure, wordsAbout } from '../service/failure.ts'

export type Part = RowOf<'list_items'>['components'][number]
type Props = { parts: readonly Part[]; onChange: (parts: Part[]) => void; failure: Failure | null }

const BLANK: Part = { sku: '', quantity: 1, option: null, is_default: false, quantity_max: null }

/** As it is sent: what is not said is left out. */
export function sentPart({ sku, quantity, option, is_default: isDefault, quantity_max: most }: Part) {
  if (option === null) return { sku, quantity }
  return { sku, quantity, option, is_default: isDefault, ...(most !== null && { quantity_max: most }) }
}

export function KitParts({ parts, onChange, failure }: Props) {
  const { t } = useTranslation()
  return (
    <Input.Wrapper label={t('item.parts')} labelElement="div">
      <RowList rows={parts} onChange={onChange} blank={BLANK} add={t('item.addPart')}>
        {(part, change, index) => (
          <>
            <SkuField
              label={t('items.sku')}
              value={part.sku}
              onChange={(sku) => change({ sku })}
              error={wordsAbout(failure, `/components/${index}`)}
            />
            <NumberInput
              aria-label={t('item.partQuantity')}
              w={90}
              min={0}
              value={part.quantity}
              onChange={(value) => change({ quantity: Number(value) })}
            />
          </>
        )}
      </RowList>
    </Input.Wrapper>
  )
}
