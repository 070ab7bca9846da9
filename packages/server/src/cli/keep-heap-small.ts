/**
 * How far the heap of a service may grow before it is collected. A request's objects live for as long as its batch, tens of
 * milliseconds, which is long enough to be taken for old ones; left to itself V8 lets those pile up to three times of what is in
 * use. What that saves and costs is in docs/performance.md. The size of the young generation can only be said when Node starts
 * (`--max-semi-space-size=16`, in NODE_OPTIONS where nobody else starts it).
 */
import { setFlagsFromString } from 'node:v8'

/** Percent by which the heap may grow over what the last full collection left. */
const HEAP_GROWING_PERCENT = 75

export function keepHeapSmall(): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWING_PERCENT}`)
}
