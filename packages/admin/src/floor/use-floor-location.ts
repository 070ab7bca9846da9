/** Where one stands: chosen once, and remembered by the phone. */
import { useLocalStorage } from '@mantine/hooks'

export function useFloorLocation(): [string, (location: string) => void] {
  const [location, setLocation] = useLocalStorage({
    key: 'holdfast.floor.location',
    defaultValue: 'default',
    getInitialValueInEffect: false,
  })
  return [location, setLocation]
}
