/**
 * The reference model: Holdfast's meaning, in memory, one command at a time, with nothing clever in it.
 *
 * `execute` answers what the engine should answer; `finishBatch` does what the engine does after a batch, before it
 * answers. Refused commands put back what they had begun, by putting back everything.
 */
import type { CommandName } from '../../packages/engine/src/commands/registry.ts'
import * as configuration from './model-configuration-commands.ts'
import { fillEverywhere } from './model-effects.ts'
import * as orders from './model-order-commands.ts'
import { placeOrder } from './model-place-order.ts'
import * as promises from './model-promise-commands.ts'
import * as stock from './model-stock-commands.ts'
import { type Detail, newWorld, Refused, type World } from './model-world.ts'
import { LINES_MAX } from './universe.ts'

export type ModelAnswer =
  | { ok: true; result: unknown; replayed?: true }
  | { ok: false; code: string; errors: Detail[]; replayed?: true }

type Decide = (world: World, input: never, undoable: stock.Undoable) => unknown

const COMMANDS: Partial<Record<CommandName, Decide>> = {
  create_item: configuration.createItem,
  update_item: configuration.updateItem,
  create_location: configuration.createLocation,
  update_location: configuration.updateLocation,
  create_model: configuration.createModel,
  update_model: configuration.updateModel,
  create_channel: configuration.createChannel,
  update_channel: configuration.updateChannel,
  update_settings: configuration.updateSettings,
  create_level: stock.createLevel,
  update_level: stock.updateLevel,
  delete_level: stock.deleteLevel,
  receive_stock: stock.receiveStock,
  adjust_stock: stock.adjustStock,
  set_stock: stock.setStock,
  move_stock: stock.moveStock,
  reserve_stock: promises.reserveStock,
  extend_reservation: promises.extendReservation,
  release_reservation: promises.releaseReservation,
  expire_reservations: promises.expireReservations,
  place_order: (world, input) => placeOrder(world, input, (order) => orders.orderShown(world, order)),
  approve_order: orders.approveOrder,
  ship_shipment: orders.shipShipment,
  decrement_shipment: orders.decrementShipment,
  cancel_order: orders.cancelOrder,
  dispatch_transfer: orders.dispatchTransfer,
  complete_transfer: orders.completeTransfer,
}

export class ReferenceModel {
  world: World
  readonly #answers = new Map<string, { asked: string; answer: ModelAnswer }>()

  constructor(now: number) {
    this.world = newWorld(now)
  }

  /** Time passes: what expires by it is free at once, and covers whoever waits. */
  setClock(now: number): void {
    this.world.now = now
    fillEverywhere(this.world)
  }

  execute(name: CommandName, input: unknown, idempotencyKey?: string): ModelAnswer {
    const { lines, changes } = input as { lines?: unknown[]; changes?: unknown[] }
    if ((lines ?? changes ?? []).length > LINES_MAX) return { ok: false, code: 'too_many_lines', errors: [] }
    if (idempotencyKey === undefined) return this.#decide(name, input)
    const asked = JSON.stringify([name, input])
    const known = this.#answers.get(idempotencyKey)
    if (known && known.asked !== asked) return { ok: false, code: 'idempotency_key_reused', errors: [] }
    if (known) return { ...known.answer, replayed: true }
    const answer = this.#decide(name, input)
    this.#answers.set(idempotencyKey, { asked, answer })
    return answer
  }

  /** Whether something will follow when the batch is over: the rest of a broken hold, or goods that need no shipping. */
  get owesFollowUps(): boolean {
    return this.world.brokenHolds.length > 0 || orders.ordersToFulfil(this.world).length > 0
  }

  finishBatch(): void {
    while (this.owesFollowUps) {
      promises.dropBrokenHolds(this.world)
      for (const order of orders.ordersToFulfil(this.world)) orders.fulfilLate(this.world, order)
      fillEverywhere(this.world)
    }
  }

  #decide(name: CommandName, input: unknown): ModelAnswer {
    try {
      let result: unknown
      this.#undoable(() => {
        const show = COMMANDS[name]!(this.world, input as never, (work) => this.#undoable(work)) as () => unknown
        fillEverywhere(this.world)
        result = show()
      })
      return { ok: true, result }
    } catch (error) {
      if (error instanceof Refused) return { ok: false, code: error.code, errors: error.details }
      throw error
    }
  }

  #undoable(work: () => void): void {
    const before = copied(this.world)
    const recorded = this.world.ledger.length
    try {
      work()
    } catch (error) {
      this.world.ledger.length = recorded
      Object.assign(this.world, { ...before, ledger: this.world.ledger })
      throw error
    }
  }
}

/** Rows are copied, so that what is put back has not been changed meanwhile. The ledger only grows, and is cut back. */
function copied(world: World): Omit<World, 'ledger'> {
  const { ledger: _ledger, ...rest } = world
  const rows = <Row extends object>(list: Row[]): Row[] => list.map((row) => ({ ...row }))
  return {
    ...rest,
    items: rows(world.items),
    locations: rows(world.locations),
    models: rows(world.models),
    channels: rows(world.channels),
    levels: rows(world.levels),
    reservations: rows(world.reservations),
    promises: rows(world.promises),
    orders: rows(world.orders),
    shipments: rows(world.shipments),
    transfers: world.transfers.map((transfer) => ({ ...transfer, lines: rows(transfer.lines) })),
    brokenHolds: [...world.brokenHolds],
  }
}
