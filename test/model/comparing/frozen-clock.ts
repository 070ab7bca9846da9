/**
 * A clock that stands still until it is set. All of Holdfast's SQL reads `holdfast.current_instant()`; with that frozen,
 * the model and every engine decide at the very same millisecond, and holds can be met exactly at their end.
 */
import type { Database } from '../../../packages/engine/src/db/database.ts'

export async function freezeClock(database: Database, now: number): Promise<void> {
  await database.execute(`
    create schema if not exists holdfast_test;
    create table holdfast_test.frozen_instant (instant timestamptz not null);
    insert into holdfast_test.frozen_instant values ('${new Date(now).toISOString()}');
    create or replace function holdfast.current_instant() returns timestamptz
      language sql volatile as $$ select instant from holdfast_test.frozen_instant $$;
  `)
}

export async function setClock(database: Database, now: number): Promise<void> {
  await database.query('update holdfast_test.frozen_instant set instant = $1', [new Date(now).toISOString()])
}
