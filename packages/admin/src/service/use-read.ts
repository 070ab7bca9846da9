/** A question to the service, by its name. What was asked once is shown at once when it is asked again, and looked up beside. */
import { accepted, type Holdfast, type InputOf, type ListName, type ReadName, type ResultOf } from '@holdfast/sdk'
import {
  keepPreviousData,
  type UseInfiniteQueryResult,
  type UseQueryResult,
  useInfiniteQuery,
  useQuery,
} from '@tanstack/react-query'
import { useSession } from './session.tsx'

type Options = { enabled?: boolean; keepPrevious?: boolean; staleTime?: number; refetchInterval?: number }

/** The name is known when it is called, which the types of a generic caller cannot see. */
type Ask = (name: ReadName, input: object, options: { signal: AbortSignal }) => ReturnType<Holdfast['read']>

export function useRead<Name extends ReadName>(
  name: Name,
  input: InputOf<Name> | undefined = undefined,
  { enabled = true, keepPrevious = false, staleTime = 2_000, refetchInterval }: Options = {},
): UseQueryResult<ResultOf<Name>, Error> {
  const { holdfast } = useSession()
  return useQuery({
    queryKey: [name, input ?? {}],
    queryFn: async ({ signal }) => {
      const answer = await (holdfast.read as unknown as Ask)(name, (input ?? {}) as object, { signal })
      return accepted(answer) as ResultOf<Name>
    },
    enabled,
    staleTime,
    ...(refetchInterval !== undefined && { refetchInterval }),
    ...(keepPrevious && { placeholderData: keepPreviousData }),
  }) as UseQueryResult<ResultOf<Name>, Error>
}

export type Pages<Row> = UseInfiniteQueryResult<Row[], Error>

type RowIn<Name extends ListName> = ResultOf<Name> extends { data: (infer Row)[] } ? Row : never

/** A list, page after page. */
export function usePages<Name extends ListName>(
  name: Name,
  input: Omit<InputOf<Name>, 'cursor'>,
  { enabled = true }: Options = {},
): Pages<RowIn<Name>> {
  const { holdfast } = useSession()
  return useInfiniteQuery({
    queryKey: [name, input, 'pages'],
    queryFn: async ({ signal, pageParam }) => {
      const asked = { ...input, ...(pageParam !== null && { cursor: pageParam }) }
      const answer = await (holdfast.read as unknown as Ask)(name, asked, { signal })
      return accepted(answer) as unknown as { data: RowIn<Name>[]; next_cursor: string | null }
    },
    initialPageParam: null as string | null,
    getNextPageParam: (last) => last.next_cursor,
    select: ({ pages }) => pages.flatMap((page) => page.data),
    placeholderData: keepPreviousData,
    staleTime: 2_000,
    enabled,
  })
}
