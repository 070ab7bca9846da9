/**
 * What has been shown of items, as JSON, and which levels it was made of. The levels are read each time; while they are the same,
 * and the item and the configuration are, so is what is shown.
 *
 * It is kept by age: what nobody has asked for while as much again was shown is forgotten.
 */
import type { InventoryItem, InventoryModel } from '../../domain/configuration/configuration.ts'

type Shown = { item: InventoryItem; levels: string; json: string }

/** About a byte each: some ten thousand items at five locations. */
const CHARACTERS_MAX = 24_000_000

export class ShownItems {
  readonly #charactersMax: number
  #version = 0
  #recent = new Map<string, Shown>()
  #older = new Map<string, Shown>()
  #characters = 0

  constructor(charactersMax = CHARACTERS_MAX) {
    this.#charactersMax = charactersMax
  }

  /** The item as a channel of the model shows it, made by `show` if it is not the same as before. */
  json(
    { version, model, item, levels }: { version: number; model: InventoryModel; item: InventoryItem; levels: string },
    show: () => string,
  ): string {
    if (version !== this.#version) this.#forgetAll(version)
    const key = model.id + item.id
    const recent = this.#recent.get(key)
    const known = recent ?? this.#older.get(key)
    const isSame = known !== undefined && known.item === item && known.levels === levels
    if (recent && isSame) return recent.json
    const shown = isSame ? known : { item, levels: copyOf(levels), json: show() }
    this.#recent.set(key, shown)
    this.#characters += shown.json.length + shown.levels.length
    if (this.#characters > this.#charactersMax / 2) this.#age()
    return shown.json
  }

  #age(): void {
    this.#older = this.#recent
    this.#recent = new Map()
    this.#characters = 0
  }

  #forgetAll(version: number): void {
    this.#version = version
    this.#age()
    this.#older.clear()
  }
}

/** A part of a text keeps all of it in memory: that of one item would keep those that were read with it. */
function copyOf(text: string): string {
  return Buffer.from(text).toString()
}
