/** What whoever sends a file says about it. */
import { OneOf, Optional } from 'holdfast'
import Type, { type Static } from 'typebox'

export const IMPORT_KINDS = ['items', 'locations', 'levels', 'counts', 'movements', 'orders'] as const
export const IMPORT_FORMATS = ['csv', 'ndjson'] as const
export type ImportFormat = (typeof IMPORT_FORMATS)[number]

/** How the rows are taken; kept with the import. */
export const optionShapes = {
  sku_case: Optional(
    OneOf(['exact', 'fold'] as const, 'fold: an item whose SKU differs by upper and lower case only is meant'),
  ),
  negative: Optional(OneOf(['refuse', 'zero'] as const, 'zero: a count below zero is taken for none')),
  create_items: Optional(Type.Boolean({ description: 'Items that are not there are made' })),
  create_locations: Optional(Type.Boolean({ description: 'Locations that are not there are made' })),
  location: Optional(Type.String({ minLength: 1, maxLength: 255, description: 'Of rows that name none' })),
  location_map: Optional(
    Type.Array(Type.String({ minLength: 3, maxLength: 600 }), {
      maxItems: 1000,
      description: 'What a location is called in the file, and its code here: Main Warehouse=berlin',
    }),
  ),
  ignore_unknown_columns: Optional(Type.Boolean({ description: 'Columns that mean nothing here are passed over' })),
}

export const importShapes = {
  kind: Optional(OneOf(IMPORT_KINDS, 'What the rows are; left out: as their columns say')),
  mode: Optional(
    OneOf(['rows', 'atomic'] as const, 'rows: each for itself, which is the default; atomic: all or none'),
  ),
  dry_run: Optional(
    Type.Boolean({
      description:
        'true: every row is tried out, and nothing changes; the import is kept, to say what would be refused',
    }),
  ),
  file_name: Optional(Type.String({ minLength: 1, maxLength: 255 })),
  ...optionShapes,
}

export const ImportOptionsShape = Type.Object(optionShapes)
export type ImportOptions = Static<typeof ImportOptionsShape>
export const ImportAskedShape = Type.Object(importShapes)
export type ImportAsked = Static<typeof ImportAskedShape>

/** `Main Warehouse=berlin`, as a table. */
export function locationMapOf({ location_map: pairs = [] }: ImportOptions): ReadonlyMap<string, string> {
  return new Map(
    pairs.map((pair) => {
      const at = pair.lastIndexOf('=')
      return [pair.slice(0, at).trim(), pair.slice(at + 1).trim()]
    }),
  )
}
