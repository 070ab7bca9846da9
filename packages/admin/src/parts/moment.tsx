/** How long ago, with the instant itself for whoever points at it. */
import { Text, Tooltip } from '@mantine/core'
import { useFormats } from '../language/formats.ts'

export function Moment({ at }: { at: string | null }) {
  const { ago, instant } = useFormats()
  if (at === null) return <Text span>–</Text>
  return (
    <Tooltip label={instant(at)} openDelay={300}>
      <Text span inherit component="time" dateTime={at}>
        {ago(at)}
      </Text>
    </Tooltip>
  )
}
