import { useTranslation } from 'react-i18next'
import { OverlapDialog } from '../parts/overlap-dialog.tsx'
import { useCommand } from '../service/use-command.ts'
import type { Endpoint } from './endpoint.ts'

export function RotateSecret({ endpoint: { id, url }, onClose }: { endpoint: Endpoint; onClose: () => void }) {
  const { t } = useTranslation()
  const { send, failure, isSending } = useCommand('rotate_webhook_secret')
  return (
    <OverlapDialog
      title={t('rotate.secret', { url })}
      means={t('rotate.secretMeans')}
      secretWords={t('webhooks.secretOnce')}
      failure={failure}
      isSending={isSending}
      onRotate={(seconds) => send({ webhook_endpoint: id, overlap_seconds: seconds })}
      onClose={onClose}
    />
  )
}
