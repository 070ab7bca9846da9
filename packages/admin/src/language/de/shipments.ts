/** German: shipments and their papers. */
import type { shipments as english } from '../en/shipments.ts'
import type { Words } from '../words.ts'

export const shipments: Words<typeof english> = {
  shipments: {
    title: 'Sendungen',
    one: 'Sendung {{number}}',
    location: 'Alle Standorte',
    bySku: 'Mit SKU',
    units: 'Einheiten',
    contents: 'Inhalt',
    moreLines_one: 'und {{count}} weitere Zeile',
    moreLines_other: 'und {{count}} weitere Zeilen',
    parcels: 'Pakete',
    noParcels: 'Noch ist kein Paket bekannt. Sendungsnummern werden beim Versand notiert.',
    isHeld: 'Angehalten',
    cancelMeans: 'Was sie hatte, geht dorthin zurück, woher es kam. Der Rest des Auftrags läuft weiter.',
  },
  board: {
    on_hold: 'Angehalten',
    picking: 'Zu holen',
    packing: 'Zu packen',
    ready_to_ship: 'Bereit',
    shipped: 'Versandt',
    none: {
      on_hold: 'Nichts ist angehalten',
      picking: 'Nichts zu holen',
      packing: 'Nichts zu packen',
      ready_to_ship: 'Nichts ist bereit',
      shipped: 'Noch ist nichts fort',
    },
  },
  step: {
    release: 'Freigeben',
    pack: 'Geholt: packen',
    ready: 'Gepackt: bereit',
    ship: 'Versenden …',
    deliver: 'Zugestellt',
    pick: 'Zurück zum Holen',
    hold: 'Anhalten …',
    unship: 'Ging nicht fort …',
    cancel: 'Sendung stornieren',
  },
  ship: {
    undone: 'Gleich nach dem Versand zurückgenommen',
    title: '{{number}} versenden',
    units: 'Einheiten von {{sku}}',
    rest: 'Der Rest wird eine eigene Sendung.',
    tracking: 'Sendungsnummer',
    carrier: 'Versanddienst',
    withoutStock: 'Ist fort, was immer die Bücher sagen: nichts aus dem Regal buchen',
    all: 'Versenden',
    part: 'Diesen Teil versenden',
  },
  reroute: {
    units: '{{sku}} von anderswo versenden',
    drop: 'Oder auf einen anderen Standort ziehen:',
    action: 'Von anderswo versenden',
    title: '{{number}} von anderswo versenden',
    means:
      'Einheiten werden an einem anderen Standort des Modells neu versprochen; was sie hier hatten, ist wieder frei.',
    to: 'Standort',
    try: 'Ausprobieren',
    would: 'Es geht: eine Sendung von {{location}}, {{state}}.',
  },
  print: {
    print: 'Drucken',
    pick: 'Pickliste',
    slip: 'Lieferschein',
    done: 'Erledigt',
    thanks: 'Vielen Dank für Ihre Bestellung.',
  },
}
