/** How long something still lasts, to the second where it matters. */
import { Text } from '@mantine/core'
import { useInterval } from '@mantine/hooks'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'

function clock(seconds: number): string {
  const [hours, minutes, rest] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60]
  const two = (value: number) => String(value).padStart(2, '0')
  return hours > 0 ? `${hours}:${two(minutes)}:${two(rest)}` : `${minutes}:${two(rest)}`
}

const URGENT_SECONDS = 300

export function Countdown({ until }: { until: string }) {
  const { t } = useTranslation()
  const [now, setNow] = useState(() => Date.now())
  useInterval(() => setNow(Date.now()), 1000, { autoInvoke: true })
  const seconds = Math.floor((Date.parse(until) - now) / 1000)
  if (seconds <= 0)
    return (
      <Text span inherit c="dimmed">
        {t('promises.over')}
      </Text>
    )
  return (
    <Text span inherit className="numbers" c={seconds < URGENT_SECONDS ? 'var(--tone-waiting)' : undefined} fw={550}>
      {clock(seconds)}
    </Text>
  )
}
