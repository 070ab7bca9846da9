/** The refusals that every command with changes has in common, for the table of its decisions. */
import type { DecisionCase } from './describe-decisions.ts'
import { oneChange, stocked, withKit } from './scenes.ts'

type Change<Fields> = Fields & { sku: string; location: string; occurred_at?: string }

/** `fields` are what a change of this command has besides its item and location. */
export function changeRefusals<Fields extends object>(
  fields: Fields,
): Record<string, DecisionCase<{ changes: Change<Fields>[] }>> {
  const given = { ...stocked, ...withKit }
  return {
    'refuses an item that nobody knows': {
      given,
      when: oneChange({ ...fields, sku: 'S2' }),
      refused: 'unknown_sku at /changes/0/sku (sku S2)',
    },
    'refuses a kit, which has no stock': {
      given,
      when: oneChange({ ...fields, sku: 'KIT' }),
      refused: 'kit_has_no_stock at /changes/0/sku (sku KIT)',
    },
    'refuses a location that nobody knows': {
      given,
      when: oneChange({ ...fields, location: 'C' }),
      refused: 'unknown_location at /changes/0/location (location C)',
    },
    'refuses an instant to come': {
      given,
      when: oneChange({ ...fields, occurred_at: '2026-01-01T12:02:00Z' }),
      refused: 'occurred_in_future at /changes/0/occurred_at (occurred_at 2026-01-01T12:02:00Z)',
    },
  }
}
