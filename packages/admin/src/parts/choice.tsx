/** One of few, or any. */
import { Select } from '@mantine/core'

type Props = {
  label: string
  value: string | undefined
  options: readonly { value: string; label: string }[]
  onChange: (value: string | undefined) => void
  width?: number
}

export function Choice({ label, value, options, onChange, width = 170 }: Props) {
  return (
    <Select
      aria-label={label}
      placeholder={label}
      data={[...options]}
      value={value ?? null}
      onChange={(chosen) => onChange(chosen ?? undefined)}
      clearable
      searchable={options.length > 8}
      w={width}
      comboboxProps={{ width: 'max-content', position: 'bottom-start' }}
    />
  )
}
