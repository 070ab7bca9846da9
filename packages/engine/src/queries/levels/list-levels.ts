import { Optional, Shape } from '../../shapes/shape.ts'
import { LevelView } from '../../views/levels.ts'
import { PageOf } from '../../views/view.ts'
import { defineQuery } from '../define-query.ts'
import { pageFields } from '../page.ts'
import { SkuFilter } from '../sku-filter.ts'
import { levelFilter } from './level-filter.ts'
import { pageOfLevels } from './read-levels.ts'

export const listLevels = defineQuery({
  name: 'list_levels',
  summary: 'List inventory levels.',
  input: (limits) => Shape({ ...pageFields(limits), sku: Optional(SkuFilter), ...levelFilter }),
  mindsReach: true,
  answer: PageOf(LevelView),
  read: (input, { database, ...bounds }) => pageOfLevels(database, input, bounds),
})
