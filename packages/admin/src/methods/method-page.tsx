/** One shipping method, or a new one. */
import { Badge, Button } from '@mantine/core'
import { useNavigate, useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { Asked } from '../parts/asked.tsx'
import { AnchorLink } from '../parts/links.tsx'
import { Page } from '../parts/page.tsx'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useSession } from '../service/session.tsx'
import { useRead } from '../service/use-read.ts'
import { MethodForm } from './method-form.tsx'

export function MethodPage() {
  const { t } = useTranslation()
  const { may } = useSession()
  const navigate = useNavigate()
  const { code } = useParams({ from: '/methods/$code' })
  const isNew = code === 'new'
  const method = useRead('get_shipping_method', { shipping_method: code }, { enabled: !isNew })
  const [archive, archiving] = useConfirmed('archive_shipping_method', () => void navigate({ to: '/methods' }))
  const found = method.data
  return (
    <Page
      title={isNew ? t('methods.new') : found?.name || code}
      before={
        <AnchorLink to="/methods" size="sm">
          ← {t('nav.methods')}
        </AnchorLink>
      }
      beside={found && !found.active && <Badge color="gray">{t('state.inactive')}</Badge>}
      subtitle={isNew ? t('methods.newHint') : code}
      actions={
        found &&
        may('configuration:write') && (
          <Button
            variant="default"
            onClick={() =>
              archive(
                { shipping_method: code },
                {
                  title: t('done.archive'),
                  body: t('methods.archiveMeans'),
                  isGrave: true,
                  inverse: { name: 'restore_shipping_method', input: { shipping_method: found.id } },
                },
              )
            }
          >
            {t('done.archive')}
          </Button>
        )
      }
    >
      {isNew ? (
        <MethodForm method={null} />
      ) : (
        <Asked of={method}>{(one) => <MethodForm key={one.revision} method={one} />}</Asked>
      )}
      {archiving}
    </Page>
  )
}
