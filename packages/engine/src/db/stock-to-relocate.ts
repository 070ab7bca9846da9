/** What the replacement of a location means for what stands and is promised there: document by document, and level by level. */
import type { Configuration } from '../domain/configuration/configuration.ts'
import type { FollowUp } from '../domain/working-set.ts'
import type { Connection } from './database.ts'

const SPREADS = ['relocate_shipments_at', 'relocate_promises_at', 'relocate_pins_at', 'relocate_levels_at']
const COMMANDS = [...SPREADS, 'relocate_promises', 'relocate_level']

export function stockToRelocate({ locations }: Configuration): Omit<FollowUp, 'id'>[] {
  return locations.changes().flatMap(({ key, before, after }) => {
    if (!after?.replacedById || after.replacements === before?.replacements) return []
    const input = { location_id: key, to_location_id: after.replacedById }
    return SPREADS.map((command) => ({ command, input }))
  })
}

/** The same once more, for what could not go then. Nothing, as long as some of it is still to be done. */
export function relocateAgain(connection: Connection, way: { from: string; to: string }): Promise<FollowUp[]> {
  return connection.query<FollowUp>(
    `insert into holdfast.follow_up (id, command, input, created_at)
     select gen_random_uuid(), c.command, jsonb_build_object('location_id', $2::text, 'to_location_id', $3::text),
       (select holdfast.current_instant())
     from unnest($1::text[]) c(command)
     where not exists (select from holdfast.follow_up f
       where f.state = 'waiting' and f.command = any($4::text[]) and f.input ->> 'location_id' = $2::text)
     returning id, command, input`,
    [SPREADS, way.from, way.to, COMMANDS],
  )
}

export type Closing = { id: string; revision: number; replaced_by_id: string }

/** Locations that are being closed, by id. */
export function closingLocations(
  connection: Connection,
  { after, limit }: { after: string | null; limit: number },
): Promise<Closing[]> {
  return connection.query<Closing>(
    `select id, revision, replaced_by_id from holdfast.stock_location
     where closing_at is not null and ($1::uuid is null or id > $1::uuid) order by id limit $2`,
    [after, limit],
  )
}
