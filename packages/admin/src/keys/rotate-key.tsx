import type { ResultOf } from '@holdfast/sdk'
import { useTranslation } from 'react-i18next'
import { OverlapDialog } from '../parts/overlap-dialog.tsx'
import { useCommand } from '../service/use-command.ts'

type Props = { apiKey: ResultOf<'list_api_keys'>['data'][number]; onClose: () => void }

export function RotateKey({ apiKey: { id, name }, onClose }: Props) {
  const { t } = useTranslation()
  const { send, failure, isSending } = useCommand('rotate_api_key')
  return (
    <OverlapDialog
      title={t('rotate.key', { name })}
      means={t('rotate.keyMeans')}
      secretWords={t('keys.secretOnce')}
      failure={failure}
      isSending={isSending}
      onRotate={(seconds) => send({ api_key: id, overlap_seconds: seconds })}
      onClose={onClose}
    />
  )
}
