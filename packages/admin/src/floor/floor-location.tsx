import { Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { useLocationOptions } from '../parts/use-named.ts'
import { useFloorLocation } from './use-floor-location.ts'

export function FloorLocation() {
  const { t } = useTranslation()
  const [location, setLocation] = useFloorLocation()
  return (
    <Select
      label={t('floor.where')}
      size="lg"
      data={useLocationOptions()}
      value={location}
      onChange={(value) => value && setLocation(value)}
      allowDeselect={false}
    />
  )
}
