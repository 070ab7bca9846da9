/** German: what is made, changed and archived of the catalogue and the network, and many items at once. */
import type { catalogue as english } from '../en/catalogue.ts'
import type { Words } from '../words.ts'

export const catalogue: Words<typeof english> = {
  layers: {
    change: 'Ändern',
    changed: 'Einstellungen geändert',
    hint: 'Was leer bleibt, sagt die nächste Ebene; ihr Wert steht dann in Grau da.',
    otherwise: 'Wie die nächste Ebene sagt',
    inherited: '{{value}} ({{layer}})',
    of: {
      global: 'Einstellungen überall',
      item: 'Einstellungen von {{sku}}',
      location: 'Einstellungen von {{location}}',
      level: 'Einstellungen von {{sku}} in {{location}}',
      model: 'Einstellungen des Modells {{model}}',
    },
    modelTitle: 'Einstellungen des Modells',
  },
  archive: {
    writeOff: 'Ausbuchen und fortfahren',
    writeOffMeans: 'Was dort noch steht, wird durch Bewegungen ausgebucht. Das lässt sich nicht zurücknehmen.',
    item: 'Die SKU wird frei, die Bestände enden, die Geschichte bleibt.',
    location:
      'Das Kürzel wird frei, die Bestände enden, die Geschichte bleibt. Kein Modell darf den Standort mehr nennen.',
    model: 'Das Kürzel wird frei. Was danach bestellt ist, wird bedient wie versprochen.',
    channel: 'Das Kürzel wird frei. Was darüber bestellt ist, bleibt.',
    none: 'Nichts ist archiviert.',
  },
  item: {
    edit: 'Ändern …',
    editOne: '{{sku}} ändern',
    archive: 'Archivieren …',
    weight: 'Gewicht',
    shipped: 'Wird versandt',
    shippedMeans: 'Was nicht versandt wird, etwa ein Gutschein, ist in keiner Sendung.',
    reference: 'Nummer in einem anderen System',
    parts: 'Teile, wenn es ein Set ist',
    addPart: 'Teil hinzufügen',
    partQuantity: 'Einheiten des Teils',
    together: 'Die Teile reisen zusammen',
    stockAt: 'An Standorten führen …',
    stockAtTitle: '{{sku}} an Standorten führen',
    stockAtMeans: 'Der Artikel bekommt dort einen Bestand von null, um gezählt und eingebucht zu werden.',
    stockAtAll: 'Der Artikel wird an jedem Standort geführt.',
  },
  levels: {
    settings: 'Einstellungen …',
    remove: 'Hier nicht mehr führen …',
    removeTitle: '{{sku}} in {{location}} nicht mehr führen',
    removeMeans:
      'Der Bestand endet, die Geschichte bleibt. Abgelehnt, solange dort etwas versprochen oder dorthin unterwegs ist.',
  },
  place: {
    actionsOf: 'Mehr für {{code}}',
    restock: 'Zählt, was zurückkommt',
    restockMeans: 'Sonst werden Retouren hier vermerkt und nicht gezählt.',
    everything: 'Führt jeden Artikel',
    everythingMeans: 'Jeder Artikel hat hier von Anfang an einen Bestand.',
    replace: 'Durch einen anderen ersetzen …',
    replaceTitle: '{{code}} durch einen anderen Standort ersetzen',
    replaceBy: 'Durch',
    replaceMeans:
      'Modelle und Versandarten nennen dann den anderen; was hier steht und versprochen ist, geht nach und nach dorthin. Was noch nicht gehen kann, bleibt; noch einmal verlangt, geht es weiter.',
    replaced: 'Ersetzt durch {{code}}',
  },
  channel: {
    new: 'Neuer Kanal',
    one: 'Kanal',
    type: 'Art',
    edit: '{{code}} ändern',
    none: 'Es gibt keinen Kanal.',
    hint: 'Woher Aufträge kommen, und nach welchem Modell jeder Kanal verkauft.',
  },
  model: {
    new: 'Neues Modell',
    newHint: 'Alles Übrige, etwa die Standorte, steht dann auf seiner Seite.',
    transfersOnHold: 'Umlagerungen warten auf Freigabe',
    transfersOnHoldMeans: 'Diejenigen, die für einen Auftrag entstehen.',
    returns: 'Wohin Retouren gehen',
    returnsHint: 'Der erste aktive nimmt, was Kunden zurückschicken.',
    returnsNone: 'Nach diesem Modell wird noch nichts zurückgenommen.',
    none: 'Es gibt kein Modell.',
  },
}
