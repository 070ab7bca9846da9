/** Clocks that are wrong: a service's, ten minutes off either way, and the server's, which steps. */
import { existsSync } from 'node:fs'
import { setTimeout as sleep } from 'node:timers/promises'
import { anyService, type FaultKind, pause, type Scene } from './fault-kind.ts'

const FAKETIME = [
  '/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1',
  '/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1',
].find(existsSync)

/** The server's clock is asked for by one function: replaced, it is as if the machine's clock had been set. */
const steppedClock = (name: string) => `
  create schema if not exists holdfast_test;
  create table if not exists holdfast_test.clock_offset (elapsed interval not null);
  insert into holdfast_test.clock_offset select interval '0' where not exists (select from holdfast_test.clock_offset);
  create or replace function holdfast.${name}() returns timestamptz language sql volatile
    as $$ select date_trunc('milliseconds', clock_timestamp() + (select elapsed from holdfast_test.clock_offset)) $$;`

async function stepServerClock({ cluster, random }: Scene): Promise<void> {
  const [row] = await cluster.primary.query("select to_regproc('holdfast.server_clock') is not null as is_apart")
  await cluster.primary.query(steppedClock(row.is_apart ? 'server_clock' : 'current_instant'))
  const seconds = random.pick([-600, -30, -2, 2, 30, 600])
  await cluster.primary.query('update holdfast_test.clock_offset set elapsed = make_interval(secs => $1)', [seconds])
  await pause(random, 300, 1000)
  await cluster.primary.query("update holdfast_test.clock_offset set elapsed = interval '0'")
}

export const CLOCKS: readonly FaultKind[] = [
  {
    name: 'service-clock',
    summary: "a service's clock is ten minutes off, either way",
    missing: () => (FAKETIME ? null : 'there is no libfaketime; apt-get install libfaketime brings it'),
    strike: async (scene) => {
      const { service } = anyService(scene)
      await service.kill()
      const off = scene.random.pick(['+600s', '-600s'])
      await service.start({ LD_PRELOAD: FAKETIME!, FAKETIME: off, FAKETIME_DONT_FAKE_MONOTONIC: '1' })
      await sleep(1500)
      await service.kill()
      await service.start({})
    },
  },
  {
    name: 'server-clock',
    summary: "the server's clock steps by up to ten minutes, ahead and back again",
    setsServerClock: true,
    strike: stepServerClock,
  },
]
