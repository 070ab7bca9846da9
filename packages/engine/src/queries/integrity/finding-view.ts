import type { StoredFinding } from '../../db/read-integrity.ts'
import { toIso } from '../../domain/kernel/instant.ts'
import { isRepairable, whatHelps } from '../../integrity/what-helps.ts'
import type { IntegrityFindingView } from '../../views/integrity.ts'

export function findingView(finding: StoredFinding): IntegrityFindingView {
  const { evidence, found_at: foundAt, seen_at: seenAt, ended_at: endedAt } = finding
  return {
    ...finding,
    evidence: evidence as IntegrityFindingView['evidence'],
    repairable: isRepairable(finding.statement),
    remedy: whatHelps(finding),
    found_at: toIso(foundAt),
    seen_at: toIso(seenAt),
    ended_at: toIso(endedAt),
  }
}
