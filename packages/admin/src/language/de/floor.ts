/** German: the phone among the shelves. */
import type { floor as english } from '../en/floor.ts'
import type { Words } from '../words.ts'

export const floor: Words<typeof english> = {
  floor: {
    title: 'Lager',
    hint: 'Mit Telefon und Scanner zwischen den Regalen.',
    where: 'Wo Sie sind',
    at: 'An {{location}}',
    scan: 'SKU scannen oder tippen',
    pick: 'Holen',
    pickHint: 'Sammeln, was versandt wird',
    receive: 'Einbuchen',
    receiveHint: 'Ware geht ein',
    count: 'Zählen',
    countHint: 'Sagen, was im Regal steht',
    unknown: '{{code}} ist unbekannt',
    receiveStart: 'Scannen Sie die erste Einheit. Jeder Scan ist eine mehr.',
    receiveNow_one: '{{count}} Einheit einbuchen',
    receiveNow_other: '{{count}} Einheiten einbuchen',
    receiveWords_one: '{{count}} Einheit an {{location}} eingebucht',
    receiveWords_other: '{{count}} Einheiten an {{location}} eingebucht',
    document: 'Lieferschein',
    countStart: 'Scannen Sie, was Sie zählen.',
    countWords: '{{quantity}} × {{sku}} an {{location}} gezählt',
    picking: '{{number}} holen',
    pickWords: '{{number}} geholt',
    nothingToPick: 'Hier ist nichts zu holen',
    nothingToPickHint: 'Sendungen kommen hierher, sobald ihr Auftrag freigegeben ist.',
    take: '{{number}} holen',
    start: 'Holen',
    takeAll: 'Alle Einheiten von {{sku}} nehmen',
    enough: 'Von {{code}} ist genug im Wagen',
    notInIt: '{{code}} gehört nicht zu dieser Sendung',
    picked: 'Alles geholt',
  },
  outbox: {
    waiting_one: '{{count}} Eingabe wartet auf den Dienst',
    waiting_other: '{{count}} Eingaben warten auf den Dienst',
    kept: 'Sie bleiben auf diesem Telefon und werden von selbst gesandt, jede einmal.',
    seen: 'Gesehen',
  },
}
