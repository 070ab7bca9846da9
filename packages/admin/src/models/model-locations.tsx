/** The locations of a model, by priority. */
import { Button, Group } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { FailureNotice } from '../parts/failure-notice.tsx'
import { useSession } from '../service/session.tsx'
import { useCommand } from '../service/use-command.ts'
import { LocationRanks } from './location-ranks.tsx'
import { inOrder, type Model, ranked } from './model.ts'

export function ModelLocations({ model }: { model: Model }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const { send, failure, isSending } = useCommand('update_model')
  const [list, setList] = useState(() => inOrder(model))
  const mayChange = may('configuration:write')
  const save = () => send({ model: model.code, expected_revision: model.revision, locations: ranked(list) })
  return (
    <>
      <LocationRanks list={list} setList={setList} mayChange={mayChange} />
      <FailureNotice failure={failure} />
      {mayChange && (
        <Group justify="flex-end" mt="md">
          <Button onClick={() => void save()} loading={isSending}>
            {t('models.saveOrder')}
          </Button>
        </Group>
      )}
    </>
  )
}
