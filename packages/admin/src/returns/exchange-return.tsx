/** The customer gets another order instead. */
import { Button, Group, Modal, Stack, TextInput } from '@mantine/core'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { wordsAbout } from '../service/failure.ts'
import { useCommand } from '../service/use-command.ts'

export function ExchangeReturn({ number, onClose }: { number: string; onClose: () => void }) {
  const { t } = useTranslation()
  const { send, failure, isSending } = useCommand('exchange_return')
  const [order, setOrder] = useState('')
  const exchange = async (event: FormEvent) => {
    event.preventDefault()
    if (await send({ return: number, order: order.trim() })) onClose()
  }
  return (
    <Modal opened onClose={onClose} title={t('returns.exchange')} centered>
      <form onSubmit={(event) => void exchange(event)}>
        <Stack>
          <TextInput
            label={t('returns.exchangeOrder')}
            description={t('returns.exchangeMeans')}
            value={order}
            onChange={(event) => setOrder(event.currentTarget.value)}
            error={wordsAbout(failure, '/order')}
            required
            data-autofocus
          />
          <FailureNotice failure={failure} />
          <Group justify="flex-end">
            <Button variant="default" onClick={onClose}>
              {t('done.leave')}
            </Button>
            <Button type="submit" loading={isSending} disabled={order.trim() === ''}>
              {t('done.save')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Modal>
  )
}
