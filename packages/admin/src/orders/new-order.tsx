/** An order by hand: what is asked for, where it goes; and before it is placed, where it would come from. */
import { Button, Drawer, Group, Select, Stack, Text } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { type NewLine, NewLines } from '../parts/new-lines.tsx'
import { useChannelOptions } from '../parts/use-named.ts'
import { useSession } from '../service/session.tsx'
import { useCommand } from '../service/use-command.ts'
import { useRead } from '../service/use-read.ts'
import { PlanCard } from './plan-card.tsx'
import { type ShipTo, ShipToFields } from './ship-to-fields.tsx'

export function NewOrder({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  const navigate = useNavigate()
  const { isLimited } = useSession()
  const channels = useChannelOptions()
  const { send, failure, isSending } = useCommand('place_order')
  const [lines, setLines] = useState<NewLine[]>([{ sku: '', quantity: 1 }])
  const [channel, setChannel] = useState<string | null>(null)
  const [shipTo, setShipTo] = useState<ShipTo>({})
  const wanted = lines.filter(({ sku, quantity }) => sku !== '' && quantity > 0)
  const asked = {
    lines: wanted,
    ...(channel !== null && { channel }),
    ...(Object.keys(shipTo).length > 0 && { ship_to: shipTo }),
  }
  const plan = useRead('plan_sourcing', asked, { enabled: !isLimited && wanted.length > 0, keepPrevious: true })
  const place = async () => {
    const order = await send(asked)
    if (order) void navigate({ to: '/orders/$number', params: { number: order.number } })
  }
  return (
    <Drawer opened onClose={onClose} position="right" title={t('orders.new')} size="lg">
      <Stack>
        <Select
          label={t('orders.channel')}
          placeholder={t('orders.defaultChannel')}
          data={channels}
          value={channel}
          onChange={setChannel}
          clearable
        />
        <Text size="sm" fw={550}>
          {t('orders.lines')}
        </Text>
        <NewLines lines={lines} onChange={setLines} failure={failure} />
        <ShipToFields value={shipTo} onChange={setShipTo} />
        {wanted.length > 0 &&
          plan.data?.plans.map((one) => <PlanCard key={one.strategy} plan={one} title={t('orders.wouldCome')} />)}
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button onClick={() => void place()} loading={isSending} disabled={wanted.length === 0}>
            {t('orders.place')}
          </Button>
        </Group>
      </Stack>
    </Drawer>
  )
}
