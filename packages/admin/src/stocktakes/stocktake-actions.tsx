/** What can be done with a stocktake now. */
import { Button } from '@mantine/core'
import { useDisclosure } from '@mantine/hooks'
import { useTranslation } from 'react-i18next'
import { useConfirmed } from '../parts/use-confirmed.tsx'
import { useSession } from '../service/session.tsx'
import { ChangeItems } from './change-items.tsx'
import { CompleteDialog } from './complete-dialog.tsx'
import type { Stocktake } from './stocktake.ts'

export function StocktakeActions({ stocktake }: { stocktake: Stocktake }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const { number, state, freeze, progress } = stocktake
  const [isCompleting, completion] = useDisclosure()
  const [isChanging, changing] = useDisclosure()
  const [start, starting] = useConfirmed('start_stocktake')
  const [finish, finishing] = useConfirmed('finish_stocktake')
  const [cancel, cancelling] = useConfirmed('cancel_stocktake')
  if (!may('stock:write')) return null
  const named = { stocktake: number }
  const isOpen = state === 'draft' || state === 'counting'
  const left = progress.lines - progress.counted
  return (
    <>
      {(isOpen || state === 'counted') && (
        <Button
          variant="default"
          onClick={() =>
            cancel(named, { title: t('stocktakes.cancel'), body: t('stocktakes.cancelMeans'), isGrave: true })
          }
        >
          {t('stocktakes.cancel')}
        </Button>
      )}
      {isOpen && (
        <Button variant="default" onClick={changing.open}>
          {t('stocktakes.changeItems')}
        </Button>
      )}
      {state === 'draft' && (
        <Button
          onClick={() =>
            start(named, {
              title: t('stocktakes.start'),
              body: t(freeze ? 'stocktakes.startFrozen' : 'stocktakes.startMeans'),
              isQuick: !freeze,
            })
          }
        >
          {t('stocktakes.start')}
        </Button>
      )}
      {state === 'counting' && (
        <Button
          onClick={() =>
            finish(named, {
              title: t('stocktakes.finish'),
              body: t('stocktakes.finishLeaves', { count: left }),
              isQuick: left === 0,
            })
          }
        >
          {t('stocktakes.finish')}
        </Button>
      )}
      {state === 'counted' && <Button onClick={completion.open}>{t('stocktakes.complete')}</Button>}
      {starting}
      {finishing}
      {cancelling}
      {isChanging && <ChangeItems stocktake={stocktake} onClose={changing.close} />}
      {isCompleting && <CompleteDialog stocktake={stocktake} onClose={completion.close} />}
    </>
  )
}
