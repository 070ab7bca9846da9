/** One change for all that is chosen: tried out first, then carried out for those that it is not refused for. */
import { Button, Drawer, Group, Progress, Stack } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../../parts/failure-notice.tsx'
import type { Plan, PlanKind } from './plan.ts'
import { PlanFields } from './plan-fields.tsx'
import { PlanOutcome } from './plan-outcome.tsx'
import { usePlan } from './use-plan.ts'

type Props = { kind: PlanKind; skus: readonly string[]; location: string | undefined; onClose: () => void }

function blank(kind: PlanKind, location = ''): Plan {
  if (kind === 'settings') return { kind, settings: {} }
  if (kind === 'assign') return { kind, location }
  if (kind === 'unassign') return { kind, location, force: false }
  return { kind, location, quantity: 0, reason: 'cycle_count', note: '' }
}

function isComplete(plan: Plan): boolean {
  if (plan.kind === 'settings') return Object.values(plan.settings).some((value) => value !== undefined)
  return plan.location !== ''
}

export function BulkDialog({ kind, skus, location, onClose }: Props) {
  const { t } = useTranslation()
  const title = t(`bulk.title.${kind}`, { count: skus.length })
  const [plan, setPlan] = useState(() => blank(kind, location))
  const { tried, failure, isWorking, progress, tryOut, carryOut, forget } = usePlan(skus, t(`bulk.what.${kind}`))
  const wanted = tried?.outcomes.filter(({ ok }) => ok).length ?? 0
  const apply = async () => {
    if (await carryOut()) onClose()
  }
  return (
    <Drawer opened onClose={onClose} position="right" size="lg" title={title}>
      <Stack>
        <PlanFields
          plan={plan}
          onChange={(changed) => {
            forget()
            setPlan(changed)
          }}
        />
        {tried && <PlanOutcome outcomes={tried.outcomes} chosen={skus.length} />}
        <FailureNotice failure={failure} />
        {isWorking && <Progress value={progress} aria-label={t('paste.progress')} animated />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          {tried ? (
            <Button onClick={() => void apply()} loading={isWorking} disabled={wanted === 0}>
              {t('bulk.carryOut', { count: wanted })}
            </Button>
          ) : (
            <Button onClick={() => void tryOut(plan)} loading={isWorking} disabled={!isComplete(plan)}>
              {t('paste.check')}
            </Button>
          )}
        </Group>
      </Stack>
    </Drawer>
  )
}
