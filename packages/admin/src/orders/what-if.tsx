/** What if: the order as it would be sourced now by each strategy, or from one location alone, side by side. Nothing is promised by asking. */
import { Button, SimpleGrid } from '@mantine/core'
import { IconArrowsSplit2 } from '@tabler/icons-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Asked } from '../parts/asked.tsx'
import { Choice } from '../parts/choice.tsx'
import { Panel } from '../parts/panel.tsx'
import { useLocationOptions } from '../parts/use-named.ts'
import { useRead } from '../service/use-read.ts'
import { type Order, STRATEGIES } from './order.ts'
import { PlanCard } from './plan-card.tsx'

export function WhatIf({ order }: { order: Order }) {
  const { t } = useTranslation()
  const [isAsked, setAsked] = useState(false)
  const [from, setFrom] = useState<string | undefined>()
  const plans = useRead(
    'plan_sourcing',
    {
      channel: order.channel,
      lines: order.lines.map(({ sku, quantity }) => ({ sku, quantity })),
      strategies: [...STRATEGIES],
      partial: true,
      ...(order.ship_to && { ship_to: order.ship_to }),
      ...(from !== undefined && { ship_from: from }),
    },
    { enabled: isAsked, keepPrevious: true },
  )
  const explained = useRead('get_order_explanation', { order: order.number })
  const locations = useLocationOptions()
  const used = explained.data?.explanation.strategy
  return (
    <Panel
      title={t('whatIf.title')}
      hint={t('whatIf.hint')}
      aside={
        isAsked ? (
          <Choice label={t('whatIf.from')} value={from} options={locations} onChange={setFrom} width={220} />
        ) : (
          <Button variant="default" leftSection={<IconArrowsSplit2 size={16} />} onClick={() => setAsked(true)}>
            {t('whatIf.ask')}
          </Button>
        )
      }
    >
      {isAsked && (
        <Asked of={plans}>
          {({ plans: found }) => (
            <SimpleGrid cols={{ base: 1, md: 2 }}>
              {found.map((plan) => (
                <PlanCard
                  key={plan.strategy}
                  plan={plan}
                  title={[
                    t(`strategy.name.${plan.strategy}`),
                    ...(plan.strategy === used ? [t('whatIf.used')] : []),
                  ].join(' · ')}
                  isMarked={plan.strategy === used}
                />
              ))}
            </SimpleGrid>
          )}
        </Asked>
      )}
    </Panel>
  )
}
