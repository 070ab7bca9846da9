/**
 * The coordinator takes part in every transaction that changes anything: orders, keys and events are written there. Citus does not see
 * that, as these are plain tables, and where one worker alone has been written to it would commit there first and on the coordinator
 * then: a crash between the two would leave units promised of which no order knows. So each transaction begins with a change of a table
 * on the coordinator that Citus knows of, of no row: from then on it commits in two phases, whose outcome is what the coordinator has
 * recorded, and what a crash leaves prepared on a worker Citus ends by that record.
 */
export const COORDINATOR_TAKES_PART = `
do $$ begin
  if to_regclass('holdfast_citus.coordinator') is null then
    create table holdfast_citus.coordinator (id smallint primary key);
    perform citus_add_local_table_to_metadata('holdfast_citus.coordinator');
  end if;
end $$;
`

export const TAKE_PART = 'delete from holdfast_citus.coordinator where id = 0'
