/** Units go out from another location instead; first it is tried out, so that one sees what would come of it. */
import { Alert, Button, Group, Modal, NumberInput, Select, Stack, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { useCommand } from '../service/use-command.ts'
import { FailureNotice } from './failure-notice.tsx'
import { useLocationOptions } from './use-named.ts'

type Line = { line: number; sku: string; quantity: number }
type Props = {
  shipment: { number: string; location: string; lines: readonly Line[] }
  /** What is meant to begin with: a location, and one line alone. */
  to?: string
  only?: Pick<Line, 'line' | 'sku'>
  onClose: () => void
}

export function RerouteDialog({ shipment, to, only, onClose }: Props) {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const locations = useLocationOptions()
  const { send, failure, isSending } = useCommand('reroute_shipment')
  const [location, setLocation] = useState<string | null>(to ?? null)
  const isMeant = ({ line, sku }: Line) => !only || (only.line === line && only.sku === sku)
  const [units, setUnits] = useState(() => shipment.lines.map((line) => (isMeant(line) ? line.quantity : 0)))
  const [tried, setTried] = useState<string | null>(null)
  const lines = shipment.lines.flatMap(({ line, sku }, index) =>
    units[index]! > 0 ? [{ line, sku, quantity: units[index]! }] : [],
  )
  const input = { shipment: shipment.number, lines, ...(location !== null && { location }) }
  const change = (next: () => void) => {
    setTried(null)
    next()
  }
  const tryOut = async () => {
    const would = await send(input, { dryRun: true })
    if (would) setTried(t('reroute.would', { state: t(`state.${would.state}`), location: would.location }))
  }
  const carryOut = async () => {
    if (await send(input)) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('reroute.title', { number: shipment.number })} centered>
      <Stack>
        <Text size="sm" c="dimmed">
          {t('reroute.means')}
        </Text>
        <Select
          label={t('reroute.to')}
          data={locations.filter(({ value }) => value !== shipment.location)}
          value={location}
          onChange={(value) => change(() => setLocation(value))}
          searchable
        />
        {shipment.lines.map(({ line, sku, quantity: most }, index) => (
          <NumberInput
            key={`${line} ${sku}`}
            label={sku}
            min={0}
            max={most}
            suffix={` / ${quantity(most)}`}
            value={units[index]!}
            onChange={(value) => change(() => setUnits(units.with(index, Number(value))))}
          />
        ))}
        {tried && <Alert color="teal">{tried}</Alert>}
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={() => void tryOut()} disabled={location === null || lines.length === 0}>
            {t('reroute.try')}
          </Button>
          <Button
            onClick={() => void carryOut()}
            loading={isSending}
            disabled={location === null || lines.length === 0}
          >
            {t('reroute.action')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
