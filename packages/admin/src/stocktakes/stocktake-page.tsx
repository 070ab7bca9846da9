/** One stocktake: what is to be counted, what was counted and by whom, and how the books differ from it. */
import { Alert, Stepper } from '@mantine/core'
import { useParams } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { useFormats } from '../language/formats.ts'
import { DocumentPage } from '../parts/document-page.tsx'
import { ButtonLink } from '../parts/links.tsx'
import { useSession } from '../service/session.tsx'
import { useRead } from '../service/use-read.ts'
import { CountSheet } from './count-sheet.tsx'
import { hasReport, STEPS, stepOf } from './stocktake.ts'
import { StocktakeActions } from './stocktake-actions.tsx'
import { StocktakeManner } from './stocktake-manner.tsx'
import { VarianceReport } from './variance-report.tsx'

export function StocktakePage() {
  const { t } = useTranslation()
  const { quantity } = useFormats()
  const { may } = useSession()
  const { number } = useParams({ from: '/stocktakes/$number' })
  return (
    <DocumentPage
      title={t('stocktakes.one', { number })}
      list={{ to: '/stocktakes', name: t('nav.stocktakes') }}
      of={useRead('get_stocktake', { stocktake: number })}
      subtitle={(found) => (
        <>
          <span>
            {found.location}
            {found.scope === 'location' && ` · ${t('stocktakes.everything')}`}
            {found.state !== 'draft' &&
              ` · ${t('stocktakes.countedOf', {
                counted: quantity(found.progress.counted),
                lines: quantity(found.progress.lines),
              })}`}
          </span>
          <StocktakeManner of={found} />
        </>
      )}
      actions={(found) => <StocktakeActions stocktake={found} />}
    >
      {(found) => (
        <>
          {found.state === 'cancelled' ? (
            <Alert color="gray">{t('stocktakes.isCancelled')}</Alert>
          ) : (
            <Stepper active={stepOf(found.state)} size="sm">
              {STEPS.map((step) => (
                <Stepper.Step key={step} label={t(`state.${step}`)} />
              ))}
            </Stepper>
          )}
          {found.state === 'counting' && may('stock:write') && (
            <Alert color="accent" title={t('stocktakes.countByPhone')}>
              {t('stocktakes.countByPhoneHint')}{' '}
              <ButtonLink
                to="/floor/stocktake"
                search={{ stocktake: found.number } as never}
                size="compact-sm"
                variant="light"
              >
                {t('stocktakes.countThere')}
              </ButtonLink>
            </Alert>
          )}
          {(found.state === 'draft' || found.state === 'counting') && <CountSheet stocktake={found} />}
          {hasReport(found) && <VarianceReport key={found.state} stocktake={found} />}
        </>
      )}
    </DocumentPage>
  )
}
