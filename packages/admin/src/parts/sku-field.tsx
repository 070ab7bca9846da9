/** An item by its SKU, found while it is typed by how its words begin. */
import { Autocomplete, Text } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { useRead } from '../service/use-read.ts'

type Props = { label: string; value: string; onChange: (sku: string) => void; error?: string | undefined }

export function SkuField({ label, value, onChange, error }: Props) {
  const [asked] = useDebouncedValue(value.trim(), 150)
  const found = useRead('list_items', { q: asked, limit: 8 }, { enabled: asked.length > 0, keepPrevious: true })
  const titles = new Map((found.data?.data ?? []).map(({ sku, title }) => [sku, title]))
  return (
    <Autocomplete
      aria-label={label}
      placeholder={label}
      flex={1}
      data={[...titles.keys()]}
      filter={({ options }) => options}
      renderOption={({ option }) => (
        <span>
          <Text size="sm" fw={550}>
            {option.value}
          </Text>
          <Text size="xs" c="dimmed">
            {titles.get(option.value)}
          </Text>
        </span>
      )}
      value={value}
      onChange={onChange}
      error={error}
    />
  )
}
