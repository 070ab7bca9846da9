/** Units have come back: how many of each, and in which condition. Parts can be received one after another. */
import { Button, Group, Modal, NumberInput, Select, Stack, Switch, Text } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'
import { CONDITIONS, type Condition, expected, type Return } from './return.ts'

export function ReceiveReturn({ of: { number, lines }, onClose }: { of: Return; onClose: () => void }) {
  const { t } = useTranslation()
  const { send, failure, isSending } = useCommand('receive_return')
  const [came, setCame] = useState(() =>
    lines.map((line) => ({ line: line.line, quantity: expected(line), condition: 'resellable' as Condition })),
  )
  const [isLater, setLater] = useState(false)
  const change = (index: number, changed: Partial<(typeof came)[number]>) =>
    setCame(came.with(index, { ...came[index]!, ...changed }))
  const sent = came
    .filter(({ quantity }) => quantity > 0)
    .map(({ line, quantity, condition }) =>
      isLater ? { line, quantity, restock: false } : { line, quantity, condition },
    )
  const receive = async () => {
    if (await send({ return: number, lines: sent })) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('returns.receiveTitle', { number })} size="lg" centered>
      <Stack>
        {lines.map(({ line, sku }, index) => (
          <Group key={line} wrap="nowrap">
            <Text size="sm" fw={550} flex={1} style={{ whiteSpace: 'nowrap' }}>
              {sku}
            </Text>
            <NumberInput
              aria-label={t('ship.units', { sku })}
              w={120}
              min={0}
              value={came[index]!.quantity}
              onChange={(value) => change(index, { quantity: Number(value) })}
              error={wordsAbout(failure, `/lines/${sent.findIndex((one) => one.line === line)}`)}
            />
            <Select
              aria-label={t('returns.condition')}
              w={180}
              data={CONDITIONS.map((value) => ({ value, label: t(`returns.${value}`) }))}
              value={came[index]!.condition}
              onChange={(value) => change(index, { condition: (value as Condition | null) ?? 'resellable' })}
              allowDeselect={false}
              disabled={isLater}
            />
          </Group>
        ))}
        <Switch
          label={t('returns.later')}
          checked={isLater}
          onChange={(event) => setLater(event.currentTarget.checked)}
        />
        <Text size="sm" c="dimmed">
          {t('returns.conditionMeans')}
        </Text>
        <FailureNotice failure={failure} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('done.leave')}
          </Button>
          <Button loading={isSending} disabled={sent.length === 0} onClick={() => void receive()}>
            {t('returns.receive')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  )
}
