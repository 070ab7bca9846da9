/** Out of use and back: every record of the catalogue and the network is archived in the same words, and brought back from where archived ones are listed. */
import type { CommandName, InputOf } from '@holdfast/sdk'
import { Button } from '@mantine/core'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useSession } from '../service/session.tsx'
import { useConfirmed } from './use-confirmed.tsx'
import type { Inverse } from './use-done.tsx'

export type Archived = 'item' | 'location' | 'model' | 'channel'

type Record = { id: string; revision: number }

/** Asks first; where goods would be written off, that is said, and can be insisted upon. */
export function useArchiving(
  noun: Archived,
  onDone?: () => void,
): [(one: Record & { name: string }) => void, ReactNode] {
  const { t } = useTranslation()
  const [ask, dialog] = useConfirmed(`archive_${noun}` as CommandName, onDone)
  const archive = ({ id, revision, name }: Record & { name: string }) => {
    const input = { [noun]: id, expected_revision: revision } as never as InputOf<CommandName>
    const insist = {
      over: `${noun}_not_empty`,
      input: { ...input, force: true },
      title: t('archive.writeOff'),
      body: t('archive.writeOffMeans'),
    }
    ask(input, {
      title: `${name}: ${t('done.archive')}`,
      body: t(`archive.${noun}`),
      isGrave: true,
      inverse: { name: `restore_${noun}`, input: { [noun]: id } } as never as Inverse,
      insist,
    })
  }
  return [archive, dialog]
}

export function BringBack({ noun, one, name }: { noun: Archived; one: Record; name: string }) {
  const { t } = useTranslation()
  const { may } = useSession()
  const [restore, dialog] = useConfirmed(`restore_${noun}` as CommandName)
  if (!may('configuration:write')) return null
  const input = { [noun]: one.id, expected_revision: one.revision } as never as InputOf<CommandName>
  const title = `${name}: ${t('done.restore')}`
  return (
    <>
      <Button
        size="compact-sm"
        variant="subtle"
        onClick={() => restore(input, { title, body: '', isQuick: true })}
        aria-label={title}
      >
        {t('done.restore')}
      </Button>
      {dialog}
    </>
  )
}
