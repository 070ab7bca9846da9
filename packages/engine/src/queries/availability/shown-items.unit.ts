import { describe, expect, it } from 'vitest'
import type { InventoryItem, InventoryModel } from '../../domain/configuration/configuration.ts'
import { ShownItems } from './shown-items.ts'

const item = (id: string) => ({ id }) as InventoryItem
const model = (id: string) => ({ id }) as InventoryModel
const mug = item('mug')

function shownBy(items: ShownItems) {
  let made = 0
  const show = (what: Partial<Parameters<ShownItems['json']>[0]>) =>
    items.json({ version: 1, model: model('web'), item: mug, levels: '1:5:0', ...what }, () => `${++made}`)
  return { show, made: () => made }
}

describe('items that have been shown', () => {
  it('are shown as before while nothing of them has changed', () => {
    const { show } = shownBy(new ShownItems())
    expect([show({}), show({}), show({})]).toEqual(['1', '1', '1'])
  })

  const changes: [string, Partial<Parameters<ShownItems['json']>[0]>][] = [
    ['levels', { levels: '1:4:0' }],
    ['item', { item: item('mug') }],
    ['configuration', { version: 2 }],
    ['model', { model: model('shops') }],
  ]
  it.each(changes)('are shown anew with another %s', (_, change) => {
    const { show } = shownBy(new ShownItems())
    expect([show({}), show(change), show(change)]).toEqual(['1', '2', '2'])
  })

  it('are forgotten when as much again has been shown since they were asked for', () => {
    const { show, made } = shownBy(new ShownItems(60))
    show({})
    for (let at = 0; at < 100; at++) {
      show({ item: item(`other-${at}`) })
      if (at % 3 === 0) expect(show({})).toBe('1')
    }
    const before = made()
    for (let at = 0; at < 20; at++) show({ item: item(`another-${at}`) })
    expect(made()).toBe(before + 20)
    expect(show({})).not.toBe('1')
  })
})
