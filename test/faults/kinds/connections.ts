/** Connections between services and their server that are cut, stall, are half open, or go silent for good. */
import { COMMIT, type Fate } from '../cluster/wire-proxy.ts'
import { anyService, caught, type FaultKind, pause } from './fault-kind.ts'

function cutAtCommit(name: string, summary: string, fate: Fate): FaultKind {
  return {
    name,
    summary,
    strike: async (scene) => {
      const { proxy } = anyService(scene)
      await caught(proxy, COMMIT, fate)
      // The service is told at once; the server at once, late, or only after the service has had time to ask.
      proxy.cutClients()
      await pause(scene.random, 0, 1500)
      proxy.buryTheDead()
    },
  }
}

export const CONNECTIONS: readonly FaultKind[] = [
  {
    name: 'connections-cut',
    summary: 'all connections of a service are cut',
    recoversWithinMs: 2000,
    strike: async (scene) => anyService(scene).proxy.cut(),
  },
  cutAtCommit('cut-before-commit', 'a COMMIT is lost and its connection cut; the server hears of it later', 'lost'),
  cutAtCommit('cut-before-answer', 'the answer to a COMMIT is lost and its connection cut', 'answer lost'),
  {
    name: 'connections-stalled',
    summary: 'nothing passes for up to two seconds, then everything does',
    strike: async (scene) => {
      const { proxy } = anyService(scene)
      proxy.stall(true)
      await pause(scene.random, 200, 2000)
      proxy.stall(false)
    },
  },
  {
    name: 'connections-half-open',
    summary: 'the service loses its connections, and the server does not notice for two seconds',
    strike: async (scene) => {
      const { proxy } = anyService(scene)
      proxy.cutClients()
      await pause(scene.random, 500, 2000)
      proxy.buryTheDead()
    },
  },
  {
    name: 'connections-silent',
    summary: 'open connections go silent for good; new ones work',
    recoversWithinMs: 12_000,
    strike: async (scene) => anyService(scene).proxy.silence(),
    tidyUp: async ({ cluster }) => {
      for (const proxy of cluster.proxies) proxy.buryTheDead()
    },
  },
]
