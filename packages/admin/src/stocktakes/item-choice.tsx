/** Some items, by their SKUs: found while they are typed, or pasted as a column of a spreadsheet. */
import { TagsInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useRead } from '../service/use-read.ts'

type Props = { value: string[]; onChange: (skus: string[]) => void; error?: string | undefined }

export function ItemChoice({ value, onChange, error }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  const [asked] = useDebouncedValue(typed.trim(), 150)
  const found = useRead('list_items', { q: asked, limit: 12 }, { enabled: asked.length > 0, keepPrevious: true })
  const skus = asked.length > 0 ? (found.data?.data ?? []).map(({ sku }) => sku) : []
  return (
    <TagsInput
      label={t('nav.items')}
      description={t('stocktakes.chooseHint')}
      data={skus}
      filter={({ options }) => options}
      value={value}
      onChange={(given) => onChange([...new Set(given)])}
      searchValue={typed}
      onSearchChange={setTyped}
      splitChars={[',', ';', '\t', '\n', '\r']}
      error={error}
      clearable
    />
  )
}
