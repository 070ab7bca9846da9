/** When a location works: in which zone, on which days, until when orders of the day still leave. */
import type { InputOf } from '@holdfast/sdk'
import { Autocomplete, Chip, Group, Input, SimpleGrid, Stack, Switch, TagsInput, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { type Failure, wordsAbout } from '../service/failure.ts'

export type Calendar = NonNullable<InputOf<'create_location'>['calendar']>
type Props = { calendar: Calendar | null; onChange: (calendar: Calendar | null) => void; failure: Failure | null }

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const
const WEEK = ['mon', 'tue', 'wed', 'thu', 'fri'] as const
/** A Monday. */
const MONDAY = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000

export function CalendarFields({ calendar, onChange, failure }: Props) {
  const { t, i18n } = useTranslation()
  const weekday = new Intl.DateTimeFormat(i18n.language, { weekday: 'short', timeZone: 'UTC' })
  const set = (changed: Partial<Calendar>) => calendar && onChange({ ...calendar, ...changed })
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  return (
    <Stack gap="sm">
      <Switch
        label={t('calendar.has')}
        description={t('calendar.hasMeans')}
        checked={calendar !== null}
        onChange={(event) => onChange(event.currentTarget.checked ? { time_zone: here } : null)}
      />
      {calendar && (
        <>
          <SimpleGrid cols={2}>
            <Autocomplete
              label={t('calendar.zone')}
              data={Intl.supportedValuesOf('timeZone')}
              limit={20}
              value={calendar.time_zone}
              onChange={(zone) => set({ time_zone: zone })}
              error={wordsAbout(failure, '/calendar/time_zone')}
            />
            <TextInput
              type="time"
              label={t('calendar.cutOff')}
              value={calendar.cut_off ?? ''}
              onChange={(event) => set({ cut_off: event.currentTarget.value || null })}
              error={wordsAbout(failure, '/calendar/cut_off')}
            />
          </SimpleGrid>
          <Input.Wrapper label={t('calendar.days')} error={wordsAbout(failure, '/calendar/working_days')}>
            <Chip.Group
              multiple
              value={[...(calendar.working_days ?? WEEK)]}
              onChange={(days) => set({ working_days: DAYS.filter((day) => days.includes(day)) })}
            >
              <Group gap={4} mt={4}>
                {DAYS.map((day, index) => (
                  <Chip key={day} value={day} size="xs">
                    {weekday.format(MONDAY + index * DAY_MS)}
                  </Chip>
                ))}
              </Group>
            </Chip.Group>
          </Input.Wrapper>
          <TagsInput
            label={t('calendar.holidays')}
            placeholder="2026-12-25"
            value={calendar.holidays ?? []}
            onChange={(holidays) => set({ holidays })}
            error={wordsAbout(failure, '/calendar/holidays')}
          />
        </>
      )}
    </Stack>
  )
}
