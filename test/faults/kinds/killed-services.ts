/** Services that are killed: at random, and at three points of a transaction as it passes on the wire. */
import { BEGIN, COMMIT, type Fate } from '../cluster/wire-proxy.ts'
import { anyService, caught, type FaultKind, pause } from './fault-kind.ts'

const atRandom: FaultKind = {
  name: 'service-killed',
  summary: '`kill -9` of a service at a random moment',
  strike: async (scene) => {
    const { service } = anyService(scene)
    await service.kill()
    await pause(scene.random, 0, 200)
    await service.startUntilItRuns()
  },
}

function atPoint(name: string, summary: string, pattern: RegExp, fate: Fate): FaultKind {
  return {
    name,
    summary,
    strike: async (scene) => {
      const { service, proxy } = anyService(scene)
      await caught(proxy, pattern, fate)
      await service.kill()
      const starting = service.startUntilItRuns()
      // The server hears of it at once, or only when the service is back already.
      await pause(scene.random, 0, 800)
      proxy.buryTheDead()
      await starting
    },
  }
}

export const KILLED_SERVICES: readonly FaultKind[] = [
  atRandom,
  atPoint('service-killed-after-begin', '`kill -9` of a service right after BEGIN', BEGIN, 'answer lost'),
  atPoint('service-killed-before-commit', '`kill -9` of a service whose COMMIT has not arrived', COMMIT, 'lost'),
  atPoint(
    'service-killed-before-answer',
    '`kill -9` of a service between COMMIT and its answer',
    COMMIT,
    'answer lost',
  ),
]
