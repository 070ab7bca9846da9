/** The ledger of an item is made to agree with what is there: the movements are seen before they are written, and somebody says why. */
import type { ResultOf } from '@holdfast/sdk'
import { Alert, Button, Group, List, Modal, Stack, Text, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useDone } from '../parts/use-done.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'
import { Evidence } from './evidence.tsx'

type Repair = ResultOf<'repair_integrity'>

function WouldWrite({ repair: { movements, left } }: { repair: Repair }) {
  const { t } = useTranslation()
  const { quantity, instant } = useFormats()
  return (
    <div role="status">
      <Text size="sm" fw={550}>
        {t(movements.length === 0 ? 'integrity.writesNothing' : 'integrity.writes')}
      </Text>
      <List size="sm">
        {movements.map((movement, index) => (
          <List.Item key={index.toString()}>
            {t(movement.direction === 'in' ? 'integrity.in' : 'integrity.out', {
              quantity: quantity(movement.quantity),
              account: t(`account.${movement.account}`),
              place: movement.location ?? movement.transfer ?? '',
              balance: quantity(movement.balance),
            })}
            {movement.occurred_at && ` (${instant(movement.occurred_at)})`}
          </List.Item>
        ))}
      </List>
      {left.length > 0 && (
        <Alert color="orange" mt="sm" title={t('integrity.left')}>
          {left.map((one) => (
            <div key={JSON.stringify(one.evidence)}>
              {one.statement}
              <Evidence of={one.evidence} />
              {one.remedy}
            </div>
          ))}
        </Alert>
      )}
    </div>
  )
}

export function RepairDialog({ sku, onClose }: { sku: string; onClose: () => void }) {
  const { t } = useTranslation()
  const { send, failure, isSending } = useCommand('repair_integrity')
  const done = useDone()
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState<Repair | null>(null)
  const attempt = async () => setTried(await send({ sku, reason }, { dryRun: true }))
  const repair = async () => {
    if (!(await send({ sku, reason }))) return
    done(t('done.done', { what: t('integrity.repairOf', { sku }) }))
    onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('integrity.repairOf', { sku })} centered size="lg">
      <Stack>
        <Text size="sm" c="dimmed">
          {t('integrity.repairMeans')}
        </Text>
        <TextInput
          label={t('done.reason')}
          value={reason}
          onChange={(event) => setReason(event.currentTarget.value)}
          error={wordsAbout(failure, '/reason')}
          required
          data-autofocus
        />
        {tried && <WouldWrite repair={tried} />}
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          {tried ? (
            <Button loading={isSending} disabled={tried.movements.length === 0} onClick={() => void repair()}>
              {t('integrity.write')}
            </Button>
          ) : (
            <Button loading={isSending} disabled={reason.trim() === ''} onClick={() => void attempt()}>
              {t('reroute.try')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
}
