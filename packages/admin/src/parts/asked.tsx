/** An answer, or that it is on its way, or why there is none. */
import { Skeleton, Stack } from '@mantine/core'
import type { ReactNode } from 'react'
import { failureOf } from '../service/failure.ts'
import { FailureNotice } from './failure-notice.tsx'

type Asked<Answer> = { data: Answer | undefined; error: Error | null }
type Props<Answer> = { of: Asked<Answer>; children: (answer: Answer) => ReactNode; rows?: number }

export function Asked<Answer>({ of: { data, error }, children, rows = 6 }: Props<Answer>) {
  if (data !== undefined) return children(data)
  if (error) return <FailureNotice failure={failureOf(error)} />
  return (
    <Stack gap="sm" p="md" aria-busy="true">
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row.toString()} height={20} width={`${92 - row * 7}%`} />
      ))}
    </Stack>
  )
}
