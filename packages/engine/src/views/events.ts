/** Events as they are read. */
import Type, { type Static } from 'typebox'
import { Instant } from '../shapes/instants.ts'
import { Text } from '../shapes/names.ts'
import { RecordOf, View } from './view.ts'

/** Something that has happened: what it says is declared in the catalogue, by its name and version. */
export const EventView = View('Event', {
  id: Type.Integer({ minimum: 1, description: 'Unique; rises among the events of one key' }),
  name: Text,
  version: Type.Integer({ minimum: 1, description: 'Of the schema of data' }),
  key: Type.String({ description: 'What it is about: the kind and the id of a record' }),
  data: RecordOf(Type.Unknown({ description: 'A value' }), 'As the catalogue of events says'),
  recorded_at: Instant,
  position: Type.String({
    description: 'Where it stands in the feed: `after` and Last-Event-ID take it, whatever is asked',
  }),
  cursor: Type.String({ description: 'To read on behind this event, with the same filters' }),
})
export type EventView = Static<typeof EventView>
