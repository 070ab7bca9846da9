/** What creating and changing a sales channel have in common. */
import type { Annotating } from '../annotations.ts'
import type { Draw } from '../drawing/draw.ts'
import { drawAnnotations } from '../drawing/draw-annotations.ts'
import { MODELS } from '../drawing/universe.ts'
import { modelOf } from '../models/model.ts'
import { Refused } from '../refused.ts'
import type { World } from '../world.ts'

export type ChannelInput = Annotating & { name?: string; type?: string; model?: string }

export function refuseUnknownModel(world: World, code: string): void {
  if (!modelOf(world, code)) throw new Refused('unknown_model', [{ pointer: '/model', code: 'unknown_model' }])
}

export function drawChannelFields(draw: Draw): object {
  const { random } = draw
  return {
    ...drawAnnotations(draw),
    ...draw.optional('name', 0.1, () => random.pick(['Fair', 'Messe Köln'])),
    ...draw.optional('type', 0.1, () => random.pick(['web', 'pos'])),
    ...draw.optional('model', 0.8, () => (draw.wrongly(0.08) ? 'none' : random.pick(['default', ...MODELS]))),
  }
}
