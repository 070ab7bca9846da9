import { checkIntegrity as checkAll } from '../../integrity/integrity.ts'
import { Shape } from '../../shapes/shape.ts'
import { IntegrityView } from '../../views/integrity.ts'
import { defineQuery, found } from '../define-query.ts'

/** Looks at the whole database, some of it at a time. */
export const checkIntegrity = defineQuery({
  name: 'check_integrity',
  isOfNow: true,
  runsAlone: true,
  summary: 'Checks every balance against the ledger and the promises.',
  input: () => Shape({}),
  answer: IntegrityView,
  read: async (_input, { database }) => found(await checkAll(database)),
})
