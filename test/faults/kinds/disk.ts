/** The disk of the server's data is full, and later is not. */
import { canMountDisks } from '../cluster/small-disk.ts'
import { type FaultKind, pause } from './fault-kind.ts'

export const DISK: readonly FaultKind[] = [
  {
    name: 'disk-full',
    summary: "not a byte is left on the disk of the server's data, for up to three seconds",
    needs: { diskMegabytes: 320 },
    missing: () => (canMountDisks() ? null : 'only root can mount a small disk'),
    recoversWithinMs: 4000,
    strike: async ({ cluster, random }) => {
      await cluster.disk!.fill()
      await pause(random, 1000, 3000)
      await cluster.disk!.free()
      // A server that cannot write its log ends itself, and may have found no room to recover in.
      if (!(await cluster.primary.answers())) {
        await cluster.primary.kill()
        await cluster.primary.start()
      }
    },
  },
]
