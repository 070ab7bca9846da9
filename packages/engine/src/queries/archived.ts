/** Lists show what is live, or what is archived: then several may have had one name. */
import Type from 'typebox'
import type { ConfiguredRecord, NamedTable } from '../domain/configuration/configuration.ts'
import { Optional } from '../shapes/shape.ts'

export const archivedFilter = {
  archived: Optional(Type.Boolean({ description: 'true: archived ones only; otherwise live ones only' })),
}

export function wantedOf<Row extends ConfiguredRecord>(table: NamedTable<Row>, { archived = false }: Asked): Row[] {
  return [...table.values()].filter(({ archivedAt }) => (archivedAt !== null) === archived)
}
type Asked = { archived?: boolean }

/** A text that is a record's own, and sorts by its code. */
export function byCode({ code, id, archivedAt }: ConfiguredRecord & { code: string }): string {
  return archivedAt === null ? code : `${code}\n${id}`
}
