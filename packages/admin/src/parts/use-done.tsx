/** Says that something was done; where a command takes it back, it can be taken back from there for a while. */
import type { CommandName, Holdfast, InputOf } from '@holdfast/sdk'
import { Button, Group, Text } from '@mantine/core'
import { notifications } from '@mantine/notifications'
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { failureIn, failureOf } from '../service/failure.ts'
import { mayHaveChanged } from '../service/query-client.ts'
import { useSession } from '../service/session.tsx'

/** The command that takes back what was done. */
export type Inverse = { [Name in CommandName]: { name: Name; input: InputOf<Name> } }[CommandName]

type Send = (name: CommandName, input: object) => ReturnType<Holdfast['execute']>

const UNDOABLE_FOR_MS = 12_000

export function useDone(): (words: string, inverse?: Inverse) => void {
  const { t } = useTranslation()
  const { holdfast } = useSession()
  const queries = useQueryClient()
  const undo = async ({ name, input }: Inverse): Promise<string | null> => {
    try {
      const answer = await (holdfast.execute as unknown as Send)(name, input)
      void queries.invalidateQueries({ predicate: mayHaveChanged })
      return answer.ok ? null : failureIn(answer).detail
    } catch (error) {
      return failureOf(error).detail
    }
  }
  return (words, inverse) => {
    if (!inverse) return void notifications.show({ message: words, color: 'teal' })
    const takeBack = async () => {
      notifications.hide(id)
      const refused = await undo(inverse)
      if (refused === null) notifications.show({ message: t('done.undone', { what: words }), color: 'gray' })
      else notifications.show({ title: t('done.notUndone'), message: refused, color: 'red', autoClose: false })
    }
    const id = notifications.show({
      message: (
        <Group justify="space-between" wrap="nowrap">
          <Text size="sm">{words}</Text>
          <Button size="compact-sm" variant="light" onClick={() => void takeBack()}>
            {t('done.undo')}
          </Button>
        </Group>
      ),
      color: 'teal',
      autoClose: UNDOABLE_FOR_MS,
    })
  }
}
