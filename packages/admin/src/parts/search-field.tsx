/** A text to search by; it is looked for when somebody stops typing. */
import { CloseButton, TextInput } from '@mantine/core'
import { useDebouncedCallback } from '@mantine/hooks'
import { IconSearch } from '@tabler/icons-react'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'

type Props = { label: string; value: string | undefined; onChange: (value: string) => void; width?: number }

export function SearchField({ label, value = '', onChange, width = 240 }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState(value)
  const tell = useDebouncedCallback(onChange, 250)
  useEffect(() => setTyped(value), [value])
  const take = (next: string) => {
    setTyped(next)
    tell(next.trim())
  }
  return (
    <TextInput
      type="search"
      aria-label={label}
      placeholder={label}
      leftSection={<IconSearch size={16} />}
      rightSection={typed && <CloseButton size="sm" aria-label={t('list.clear')} onClick={() => take('')} />}
      value={typed}
      onChange={(event) => take(event.currentTarget.value)}
      w={width}
    />
  )
}
