/** Locations from which it takes another time. */
import { ActionIcon, Button, Group, NumberInput, Select, Stack } from '@mantine/core'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useTranslation } from 'react-i18next'
import { useLocationOptions } from '../parts/use-named.ts'
import { type Failure, wordsAbout } from '../service/failure.ts'
import type { Method } from './method.ts'

type LeadTime = Method['lead_times'][number]
type Props = { list: readonly LeadTime[]; setList: (list: LeadTime[]) => void; failure: Failure | null }

export function LeadTimes({ list, setList, failure }: Props) {
  const { t } = useTranslation()
  const locations = useLocationOptions()
  const change = (index: number, changed: Partial<LeadTime>) =>
    setList(list.with(index, { ...list[index]!, ...changed }))
  return (
    <Stack gap="xs">
      {list.map((one, index) => (
        <Group key={index.toString()} gap="xs" align="flex-start">
          <Select
            aria-label={t('items.location')}
            placeholder={t('items.location')}
            data={locations}
            value={one.location || null}
            onChange={(location) => change(index, { location: location ?? '' })}
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
            onChange={(value) => change(index, { lead_time_hours_min: Number(value) })}
          />
          <NumberInput
            aria-label={t('methods.atMost')}
            w={110}
            min={0}
            suffix=" h"
            value={one.lead_time_hours_max}
            onChange={(value) => change(index, { lead_time_hours_max: Number(value) })}
          />
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t('lines.remove')}
            onClick={() => setList(list.toSpliced(index, 1))}
          >
            <IconTrash size={16} />
          </ActionIcon>
        </Group>
      ))}
      <Button
        variant="subtle"
        leftSection={<IconPlus size={16} />}
        onClick={() => setList([...list, { location: '', lead_time_hours_min: 24, lead_time_hours_max: 48 }])}
        style={{ alignSelf: 'flex-start' }}
      >
        {t('methods.otherTime')}
      </Button>
    </Stack>
  )
}
