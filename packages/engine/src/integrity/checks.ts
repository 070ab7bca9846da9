/** Every check there is, in the order of INVARIANTS.md. */
import { LEDGER_CHECKS } from './check-ledger.ts'
import { ORDER_CHECKS } from './check-orders.ts'
import { PROMISE_CHECKS } from './check-promises.ts'
import { REQUEST_CHECKS } from './check-requests.ts'
import { RETURN_CHECKS } from './check-returns.ts'
import { STATE_CHECKS } from './check-states.ts'
import { STOCKTAKE_CHECKS } from './check-stocktakes.ts'
import type { IntegrityCheck } from './integrity-check.ts'

export const CHECKS: readonly IntegrityCheck[] = [
  ...LEDGER_CHECKS,
  ...PROMISE_CHECKS,
  ...REQUEST_CHECKS,
  ...ORDER_CHECKS,
  ...STATE_CHECKS,
  ...RETURN_CHECKS,
  ...STOCKTAKE_CHECKS,
].sort((a, b) => Number(a.invariant.slice(1)) - Number(b.invariant.slice(1)))
