/** What the screens of a model read of it. */
import type { ResultOf } from '@holdfast/sdk'

export type Model = ResultOf<'get_model'>
export type Listed = Model['locations'][number]

export function inOrder({ locations }: Pick<Model, 'locations'>): Listed[] {
  return locations.toSorted((one, other) => one.priority - other.priority)
}

/** As they are sent: their places in the list are their priorities. */
export function ranked(list: readonly Listed[]): Listed[] {
  return list.map(({ location, on_hold }, index) => ({ location, on_hold, priority: index + 1 }))
}
