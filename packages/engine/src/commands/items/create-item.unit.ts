import { describeDecisions } from '../../../../../test/support/describe-decisions.ts'

const kits = { items: { S1: {}, S2: {}, KIT: { components: { S1: 2 } } } }

describeDecisions('create_item', {
  'refuses a SKU that another item has': { when: { sku: 'S1' }, refused: 'sku_taken at /sku (sku S1)' },
  'refuses a component that nobody knows': {
    when: { sku: 'KIT', components: [{ sku: 'S2', quantity: 1 }] },
    refused: 'unknown_sku at /components/0/sku (sku S2)',
  },
  'refuses a kit within a kit': {
    given: kits,
    when: { sku: 'BOX', components: [{ sku: 'KIT', quantity: 1 }] },
    refused: 'invalid_kit at /components/0/sku (sku KIT)',
  },
  'refuses a component twice': {
    when: {
      sku: 'BOX',
      components: [
        { sku: 'S1', quantity: 1 },
        { sku: 'S1', quantity: 1 },
      ],
    },
    refused: 'invalid_kit at /components/1/sku (sku S1)',
  },
  'refuses a part of a component that is counted whole': {
    when: { sku: 'BOX', components: [{ sku: 'S1', quantity: 0.5 }] },
    refused: 'fraction_not_allowed at /components/0/quantity (sku S1, quantity 0.5)',
  },
  'makes an item': {
    when: { sku: 'S2', title: 'Second', requires_shipping: false, weight_grams: 12.5, settings: { fractional: true } },
    events: ['inventory_item_created new-1'],
    changes: ['made item S2: sku S2, title Second, settings {"fractional":true}'],
  },
  'makes a kit': {
    when: { sku: 'KIT', components: [{ sku: 'S1', quantity: 2 }] },
    events: ['inventory_item_created new-1'],
    changes: ['made item KIT: sku KIT, components 2 S1'],
  },
  'refuses a default of what is always in the kit': {
    when: { sku: 'KIT', components: [{ sku: 'S1', quantity: 1, is_default: true }] },
    refused: 'invalid_kit_option at /components/0 (sku S1)',
  },
  'refuses less at most than at least': {
    when: { sku: 'KIT', components: [{ sku: 'S1', quantity: 2, option: 'size', quantity_max: 1 }] },
    refused: 'invalid_kit_option at /components/0/quantity_max (sku S1, requested 1, minimum 2)',
  },
  'refuses to have more chosen than there is': {
    when: {
      sku: 'KIT',
      components: [{ sku: 'S1', quantity: 1, option: 'size' }],
      options: [{ option: 'size', choices_min: 2, choices_max: 3 }],
    },
    refused: 'invalid_kit_option at /options/0 (option size, minimum 2, maximum 3, available 1, requested 0)',
  },
  'refuses an option without choices': {
    when: {
      sku: 'KIT',
      components: [{ sku: 'S1', quantity: 1 }],
      options: [{ option: 'size', choices_min: 0, choices_max: 1 }],
    },
    refused: 'invalid_kit_option at /options/0 (option size, minimum 0, maximum 1, available 0, requested 0)',
  },
  'refuses to ship together what is no kit': {
    when: { sku: 'KIT', ships_together: true },
    refused: 'invalid_kit at /ships_together',
  },
  'makes a kit that a buyer configures': {
    when: {
      sku: 'KIT',
      ships_together: true,
      components: [{ sku: 'S1', quantity: 2, option: 'size', is_default: true, quantity_max: 4 }],
    },
    events: ['inventory_item_created new-1'],
    changes: ['made item KIT: sku KIT, components 2 S1'],
  },
})
