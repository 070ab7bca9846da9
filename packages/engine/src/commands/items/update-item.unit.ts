import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

const kits = { items: { S1: {}, S2: {}, KIT: { components: { S1: 2 } } } }

describeDecisions('update_item', {
  'refuses an item that nobody knows': { when: { item: 'S2' }, refused: 'inventory_item_not_found' },
  'refuses a SKU that another item has': {
    given: kits,
    when: { item: 'S1', sku: 'S2' },
    refused: 'sku_taken at /sku (sku S2)',
  },
  'refuses a kit of itself': {
    given: kits,
    when: { item: 'KIT', components: [{ sku: 'KIT', quantity: 1 }] },
    refused: 'invalid_kit at /components/0/sku (sku KIT)',
  },
  'refuses to make a kit of what has stock or a history': {
    given: { ...kits, usedItems: ['S2'] },
    when: { item: 'S2', components: [{ sku: 'S1', quantity: 1 }] },
    refused: 'item_in_use',
  },
  'leaves as they are the fields that are left out': {
    given: { items: { S1: { title: 'First', shippingCategory: 'bulky' } } },
    when: { item: 'S1', title: null },
    events: ['inventory_item_changed S1'],
    changes: ['item S1: title First → none'],
  },
  'renames an item, to its own name too': {
    when: { item: 'S1', sku: 'S1' },
    events: ['inventory_item_changed S1'],
    changes: [],
  },
  'changes the components of a kit': {
    given: kits,
    when: { item: 'KIT', sku: 'BOX', components: [{ sku: 'S2', quantity: 1 }] },
    events: ['inventory_item_changed KIT'],
    changes: ['item BOX: sku KIT → BOX, components 2 S1 → 1 S2'],
  },
  'merges what its owner keeps with it, and takes away by null': {
    given: { items: { S1: { externalReference: 'ERP-1', metadata: { a: 1, b: 2 } } } },
    when: { item: 'S1', external_reference: null, metadata: { a: null, c: [3] } },
    events: ['inventory_item_changed S1'],
    changes: ['item S1: externalReference ERP-1 → none, metadata {"a":1,"b":2} → {"b":2,"c":[3]}'],
  },
})
