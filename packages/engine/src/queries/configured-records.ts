/** What lists of configured records have in common. They show what is live, or what is archived: then several may have had
 * one name. */
import Type from 'typebox'
import type { ConfiguredRecord, NamedTable } from '../domain/configuration/configuration.ts'
import { named } from '../shapes/names.ts'
import { Optional } from '../shapes/shape.ts'

export const configuredFilter = {
  external_reference: Optional(named('What the record is called in another system')),
  archived: Optional(Type.Boolean({ description: 'true: archived ones only; otherwise live ones only' })),
}

export function wantedOf<Row extends ConfiguredRecord>(table: NamedTable<Row>, asked: Asked): Row[] {
  const { archived = false, external_reference: reference } = asked
  return table
    .values()
    .filter(
      ({ archivedAt, externalReference }) =>
        (archivedAt !== null) === archived && (reference === undefined || externalReference === reference),
    )
}
type Asked = { archived?: boolean; external_reference?: string }

/** A text that is a record's own, and sorts by its code. */
export function byCode({ code, id, archivedAt }: ConfiguredRecord & { code: string }): string {
  return archivedAt === null ? code : `${code}\n${id}`
}
