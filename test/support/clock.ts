/**
 * A clock that tests can move. All of Holdfast's SQL reads `holdfast.current_instant()` and nothing else, so replacing this one
 * function moves the time of commands, of expiry and of queries alike, without any test waiting.
 */
import type { Connection, Database } from '../../packages/engine/src/db/database.ts'

export async function installTestClock(database: Database): Promise<void> {
  await database.execute(`
    create schema if not exists holdfast_test;
    create table if not exists holdfast_test.clock_offset (elapsed interval not null);
    insert into holdfast_test.clock_offset select interval '0' where not exists (select from holdfast_test.clock_offset);
    create or replace function holdfast.current_instant() returns timestamptz
      language sql volatile
      as $$ select date_trunc('milliseconds', clock_timestamp() + (select elapsed from holdfast_test.clock_offset)) $$;
  `)
}

/** Moves the database's clock forward, or back by a negative number. */
export async function advanceClock(connection: Connection, seconds: number): Promise<void> {
  await connection.query('update holdfast_test.clock_offset set elapsed = elapsed + make_interval(secs => $1)', [
    seconds,
  ])
}

/** Stops the database's clock at an instant. */
export async function setClock(database: Database, instant: string): Promise<void> {
  await database.execute(`
    create or replace function holdfast.current_instant() returns timestamptz
      language sql volatile as $$ select '${instant}'::timestamptz $$;
  `)
}
