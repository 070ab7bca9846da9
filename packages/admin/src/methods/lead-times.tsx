/** Locations from which it takes another time. */
import { NumberInput, Select } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RowList } from '../parts/row-list.tsx'
import { useLocationOptions } from '../parts/use-named.ts'
import { type Failure, wordsAbout } from '../service/failure.ts'
import type { Method } from './method.ts'

type LeadTime = Method['lead_times'][number]
type Props = { list: readonly LeadTime[]; setList: (list: LeadTime[]) => void; failure: Failure | null }

export function LeadTimes({ list, setList, failure }: Props) {
  const { t } = useTranslation()
  const locations = useLocationOptions()
  return (
    <RowList
      rows={list}
      onChange={setList}
      blank={{ location: '', lead_time_hours_min: 24, lead_time_hours_max: 48 }}
      add={t('methods.otherTime')}
      wrap="wrap"
    >
      {(one, change, index) => (
        <>
          <Select
            aria-label={t('items.location')}
            placeholder={t('items.location')}
            data={locations}
            value={one.location || null}
            onChange={(location) => change({ location: location ?? '' })}
            error={wordsAbout(failure, `/lead_times/${index}`)}
            w={240}
            searchable
          />
          <NumberInput
            aria-label={t('methods.atLeast')}
            w={110}
            min={0}
            suffix=" h"
            value={one.lead_time_hours_min}
            onChange={(value) => change({ lead_time_hours_min: Number(value) })}
          />
          <NumberInput
            aria-label={t('methods.atMost')}
            w={110}
            min={0}
            suffix=" h"
            value={one.lead_time_hours_max}
            onChange={(value) => change({ lead_time_hours_max: Number(value) })}
          />
        </>
      )}
    </RowList>
  )
}
