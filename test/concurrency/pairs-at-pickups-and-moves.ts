/** Pairs that meet at what customers fetch, and at locations that others take the place of. */
import type { Pair } from './interleaving.ts'
import {
  approve,
  cancel,
  cancelParcel,
  close,
  count,
  createItem,
  createLocation,
  fetch,
  fetchPart,
  ownShop,
  place,
  readyForPickup,
  receive,
  replaceBy,
  ship,
  updateLocation,
} from './steps.ts'

const shop = [...ownShop('HOME'), createItem('S'), receive('S', 'HOME', 5)]
const ready = [
  ...shop,
  updateLocation('HOME', { pickup_enabled: true }),
  place('N', { S: 3 }, { channel: 'CHANNEL', pickup_location: 'HOME' }),
  approve('N'),
  readyForPickup('N-1'),
]
const approved = [...shop, createLocation('NEXT'), place('N', { S: 3 }, { channel: 'CHANNEL' }), approve('N')]

export const PAIRS_AT_PICKUPS_AND_MOVES: readonly Pair[] = [
  { name: 'a pickup fetched twice', scene: ready, a: fetch('N-1'), b: fetch('N-1') },
  { name: 'a pickup fetched, and cancelled', scene: ready, a: fetch('N-1'), b: cancelParcel('N-1') },
  { name: 'a pickup fetched in part, and all of it', scene: ready, a: fetchPart('N-1', 1), b: fetch('N-1') },
  { name: 'a pickup fetched, and a count', scene: ready, a: fetch('N-1'), b: count('S', 'HOME', 2) },
  { name: 'a location replaced, and a shipment', scene: approved, a: replaceBy('HOME', 'NEXT'), b: ship('N-1') },
  { name: 'a location replaced, and a cancellation', scene: approved, a: replaceBy('HOME', 'NEXT'), b: cancel('N') },
  { name: 'a location closed, and goods', scene: approved, a: close('HOME', 'NEXT'), b: receive('S', 'HOME', 2) },
  { name: 'a location closed, and replaced', scene: approved, a: close('HOME', 'NEXT'), b: replaceBy('HOME', 'NEXT') },
]
