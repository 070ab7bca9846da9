/** Where a code comes in: typed and sent by Enter, or by a scanner, wherever it types. */
import { TextInput } from '@mantine/core'
import { IconBarcode } from '@tabler/icons-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { CameraScan } from './camera-scan.tsx'
import { useScanner } from './use-scanner.ts'

type Props = { onScan: (code: string) => void; error: string | null }

export function ScanField({ onScan, error }: Props) {
  const { t } = useTranslation()
  const [typed, setTyped] = useState('')
  useScanner(onScan)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (typed.trim() !== '') onScan(typed.trim())
    setTyped('')
  }
  return (
    <form onSubmit={submit}>
      <TextInput
        size="lg"
        aria-label={t('floor.scan')}
        placeholder={t('floor.scan')}
        leftSection={<IconBarcode size={22} />}
        rightSection={<CameraScan onScan={onScan} />}
        rightSectionWidth={52}
        value={typed}
        onChange={(event) => setTyped(event.currentTarget.value)}
        error={error}
        autoComplete="off"
        autoCapitalize="characters"
        enterKeyHint="done"
        data-autofocus
        autoFocus
      />
    </form>
  )
}
