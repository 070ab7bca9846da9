/** A message that means nothing, sent at once; the notice says what the endpoint answered. */
import { notifications } from '@mantine/notifications'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { failureIn, failureOf } from '../service/failure.ts'
import { useSession } from '../service/session.tsx'

export function usePing(): [(id: string) => Promise<void>, boolean] {
  const { t } = useTranslation()
  const { holdfast } = useSession()
  const [isAsking, setAsking] = useState(false)
  const askIt = async (id: string): Promise<{ isFine: boolean; message: string }> => {
    try {
      const answer = await holdfast.read('ping_webhook_endpoint', { webhook_endpoint: id })
      if (!answer.ok) return { isFine: false, message: failureIn(answer).detail }
      const { delivered, status, error, duration_ms: ms } = answer.result
      if (delivered) return { isFine: true, message: t('webhooks.pinged', { status, ms }) }
      return { isFine: false, message: t('webhooks.notPinged', { why: error ?? status }) }
    } catch (error) {
      return { isFine: false, message: failureOf(error).detail }
    }
  }
  const ping = async (id: string) => {
    setAsking(true)
    const { isFine, message } = await askIt(id)
    setAsking(false)
    notifications.show({ message, color: isFine ? 'teal' : 'red', autoClose: isFine ? 5_000 : false })
  }
  return [ping, isAsking]
}
