/** A command to the service, by its name: what it was refused for is kept until the next try, and what it may have changed is looked up anew. */
import type { CommandName, ExecuteOptions, Holdfast, InputOf, ResultOf } from '@holdfast/sdk'
import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useState } from 'react'
import { type Failure, failureIn, failureOf } from './failure.ts'
import { mayHaveChanged } from './query-client.ts'
import { useSession } from './session.tsx'

export type Command<Name extends CommandName> = {
  /** Null where it was refused or not answered; why stands in `failure` then. */
  send: (input: InputOf<Name>, options?: ExecuteOptions) => Promise<ResultOf<Name> | null>
  failure: Failure | null
  isSending: boolean
  forget: () => void
}

type Send = (name: CommandName, input: object, options?: ExecuteOptions) => ReturnType<Holdfast['execute']>

export function useCommand<Name extends CommandName>(name: Name): Command<Name> {
  const { holdfast } = useSession()
  const queries = useQueryClient()
  const [failure, setFailure] = useState<Failure | null>(null)
  const [isSending, setSending] = useState(false)
  const send = useCallback<Command<Name>['send']>(
    async (input, options) => {
      setSending(true)
      setFailure(null)
      try {
        const answer = await (holdfast.execute as unknown as Send)(name, input as object, options)
        if (!answer.ok) setFailure(failureIn(answer))
        if (!answer.ok) return null
        if (!answer.dryRun) void queries.invalidateQueries({ predicate: mayHaveChanged })
        return answer.result as ResultOf<Name>
      } catch (error) {
        setFailure(failureOf(error))
        return null
      } finally {
        setSending(false)
      }
    },
    [holdfast, name, queries],
  )
  const forget = useCallback(() => setFailure(null), [])
  return { send, failure, isSending, forget }
}
