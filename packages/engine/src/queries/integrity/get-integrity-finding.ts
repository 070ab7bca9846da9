import Type from 'typebox'
import { readFindings } from '../../db/read-integrity.ts'
import { isUuid } from '../../domain/kernel/uuid.ts'
import { reject } from '../../errors.ts'
import { Shape } from '../../shapes/shape.ts'
import { IntegrityFindingView } from '../../views/integrity.ts'
import { defineQuery, found } from '../define-query.ts'
import { findingView } from './finding-view.ts'

export const getIntegrityFinding = defineQuery({
  name: 'get_integrity_finding',
  summary: 'One finding: what must be true, what is there, and what helps.',
  input: () => Shape({ finding: Type.String({ format: 'uuid', description: 'Id of the finding' }) }),
  answer: IntegrityFindingView,
  read: async ({ finding: id }, { database }) => {
    const [finding] = isUuid(id) ? await readFindings(database, { id, limit: 1 }) : []
    return finding ? found(findingView(finding)) : reject('integrity_finding_not_found')
  },
})
