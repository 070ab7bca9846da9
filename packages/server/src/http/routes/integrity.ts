/** /v1/integrity */
import {
  type Engine,
  hastenIntegrityRound,
  IntegrityRoundView,
  isLimited,
  type Rejection,
  RepairRequest,
  RepairView,
  reject,
  repairItem,
  validate,
} from 'holdfast'
import { type Given, ownWrite } from '../own-routes.ts'
import { read } from '../read.ts'
import type { Resource } from '../route.ts'

const url = '/v1/integrity'

export const integrity: Resource = {
  tag: 'Integrity',
  description: 'Proof that every number adds up.',
  routes: [
    read(url, 'check_integrity'),
    read(`${url}/round`, 'get_integrity_round'),
    ownWrite(
      {
        id: 'hasten_integrity_round',
        url: `${url}/round`,
        summary: 'Have the check in the background begin a round now, and go it fast.',
      },
      { status: 200, schema: IntegrityRoundView },
      async ({ database, read: ask }, { dryRun }) => {
        if (!dryRun) await hastenIntegrityRound(database)
        return ask('get_integrity_round', {})
      },
    ),
    read(`${url}/findings`, 'list_integrity_findings'),
    read(`${url}/findings/:finding`, 'get_integrity_finding'),
    ownWrite(
      {
        id: 'repair_integrity',
        url: `${url}/repairs`,
        summary: 'Write the movements that make the ledger of an item agree with what is there.',
        body: RepairRequest,
        namesActor: true,
      },
      { status: 200, schema: RepairView },
      repair,
    ),
  ],
}

async function repair(
  { database }: Engine,
  { body, caller, actor, dryRun }: Given,
): Promise<{ ok: true; result: unknown } | Rejection> {
  if (isLimited(caller.reach))
    return reject('out_of_reach', { detail: 'A repair is of an item at all locations, and for keys without limits.' })
  const invalid = validate({ input: RepairRequest }, body)
  if (invalid) return invalid
  return repairItem(database, body as RepairRequest, { actor, dryRun })
}
