/** A command that is asked about first, in a dialog that says what it means; where it is refused, the dialog stays and says why. */
import type { CommandName, InputOf } from '@holdfast/sdk'
import { Button, Group, Modal, Stack, Text } from '@mantine/core'
import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useCommand } from '../service/use-command.ts'
import { FailureNotice } from './failure-notice.tsx'
import { type Inverse, useDone } from './use-done.tsx'

type Words = {
  title: string
  body: ReactNode
  isGrave?: boolean
  /** Sent at once; the dialog opens only where it is refused. */
  isQuick?: boolean
  /** What takes it back. */
  inverse?: Inverse | undefined
}
/** Refused with `over`, it can be carried out all the same: what that means, and what is sent then. Nothing takes that back. */
type Insistence<Name extends CommandName> = { over: string; input: InputOf<Name>; title: string; body: string }
type Ask<Name extends CommandName> = (input: InputOf<Name>, words: Words & { insist?: Insistence<Name> }) => void

export function useConfirmed<Name extends CommandName>(name: Name, onDone?: () => void): [Ask<Name>, ReactNode] {
  const { t } = useTranslation()
  const { send, failure, isSending, forget } = useCommand(name)
  const [asked, setAsked] = useState<{ input: InputOf<Name>; words: Words & { insist?: Insistence<Name> } } | null>(
    null,
  )
  const [isOpen, setOpen] = useState(false)
  const done = useDone()
  const carryOut = async (input: InputOf<Name>, words: Words) => {
    if (!(await send(input))) return setOpen(true)
    setOpen(false)
    done(t('done.done', { what: words.title }), words.inverse)
    onDone?.()
  }
  const insistence = asked?.words.insist
  const insisted = failure && insistence?.over === failure.code ? insistence : null
  const ask: Ask<Name> = (input, words) => {
    forget()
    setAsked({ input, words })
    if (words.isQuick) void carryOut(input, words)
    else setOpen(true)
  }
  const dialog = asked && (
    <Modal opened={isOpen} onClose={() => setOpen(false)} title={asked.words.title} centered>
      <Stack>
        <Text size="sm" component="div">
          {asked.words.body}
        </Text>
        <FailureNotice failure={failure} />
        {insisted && (
          <Text size="sm" fw={550}>
            {insisted.body}
          </Text>
        )}
        <Group justify="flex-end">
          <Button variant="default" onClick={() => setOpen(false)}>
            {t('done.leave')}
          </Button>
          {insisted ? (
            <Button
              color="red"
              loading={isSending}
              onClick={() => void carryOut(insisted.input, { ...asked.words, inverse: undefined })}
            >
              {insisted.title}
            </Button>
          ) : (
            <Button
              color={asked.words.isGrave ? 'red' : undefined}
              loading={isSending}
              onClick={() => void carryOut(asked.input, asked.words)}
              data-autofocus
            >
              {asked.words.title}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  )
  return [ask, dialog]
}
