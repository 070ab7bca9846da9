/** What somebody has begun and not sent yet: kept by the browser until it is done, so that a reload, or a phone that dozes off, loses nothing. */
import { useLocalStorage } from '@mantine/hooks'

type Kept<Value> = [Value, (next: Value | ((before: Value) => Value)) => void, () => void]

export function useKept<Value>(name: string, atFirst: Value): Kept<Value> {
  return useLocalStorage<Value>({
    key: `holdfast.begun.${name}`,
    defaultValue: atFirst,
    getInitialValueInEffect: false,
  })
}
