/** /v1/sourcing */

import {
  ChannelCode,
  LocationCode,
  Optional,
  OwnerReference,
  RequestedLines,
  Shape,
  ShipTo,
  Strategy,
  sourcingPlan,
} from 'holdfast'
import Type from 'typebox'
import { ref } from '../openapi/answers.ts'
import { readRoute } from '../read-route.ts'
import type { RouteContext } from '../route-context.ts'

export function sourcing(context: RouteContext): void {
  readRoute(context, {
    url: '/v1/sourcing/plan',
    tag: 'Sourcing',
    id: 'plan_sourcing',
    summary: 'How an order would be sourced, by one strategy or by several side by side. Promises nothing.',
    body: Shape({
      channel: Optional(ChannelCode),
      lines: RequestedLines,
      ship_to: Optional(ShipTo),
      ship_from: Optional(LocationCode),
      pickup_location: Optional(LocationCode),
      reservation: Optional(OwnerReference),
      partial: Optional(Type.Boolean({ description: 'Plan what there is and name the rest, instead of refusing' })),
      strategies: Optional(
        Type.Array(Strategy, { minItems: 1, maxItems: 5, description: "Left out: the model's strategy" }),
      ),
    }),
    answer: ref('SourcingPlan'),
    read: (body) => sourcingPlan(context.engine.database, body),
  })
}
