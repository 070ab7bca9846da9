/** German: the policy lab. */
import type { lab as english } from '../en/lab.ts'
import type { Words } from '../words.ts'

export const lab: Words<typeof english> = {
  lab: {
    open: 'Änderungen an der Vergangenheit erproben',
    title: 'Regellabor',
    hint: 'Was das Modell mit den Aufträgen der letzten Tage getan hätte, wäre es anders. Durch das Fragen ändert sich nichts.',
    proposal: 'Was wäre, wenn',
    proposalHint: 'Ändern Sie, was Sie mögen; das Modell bleibt, wie es ist, bis Sie veröffentlichen.',
    mayNot: 'Ihr Schlüssel darf Modelle nicht ändern. Was andere erprobt haben, können Sie ansehen.',
    days: 'Tage zurück',
    ask: 'An der Vergangenheit erproben',
    none: 'Noch nichts erprobt',
    noneHint:
      'Ändern Sie eine Regel oder die Reihenfolge der Standorte, und lassen Sie die letzten Tage noch einmal geschehen.',
    result: 'Was dabei herausgekommen wäre',
    progress: '{{done}} von {{total}} Aufträgen',
    cancel: 'Beenden',
    of_one: '{{orders}} Auftrag, {{from}} – {{to}}',
    of_other: '{{orders}} Aufträge, {{from}} – {{to}}',
    isCut: 'Es waren mehr Aufträge, als auf einmal erprobt werden; dies sind die neuesten.',
    assumes:
      'Bestand ist, was das Journal in jedem Augenblick wusste; Einstellungen der Artikel sind die von heute. Was damals abgelehnt wurde und was in Warenkörben lag, weiß niemand mehr.',
    what: 'Kennzahl',
    current: 'Wie es ist',
    proposed: 'Wie es wäre',
    difference: 'Unterschied',
    from: 'Einheiten aus {{location}}',
    figure: {
      shipments: 'Sendungen',
      split_orders: 'Geteilte Aufträge',
      transfers: 'Umlagerungen',
      distance_km: 'Entfernung in km',
      waiting: 'Wartende Einheiten',
      refused_lines: 'Abgelehnte Positionen',
      refused_orders: 'Abgelehnte Aufträge',
    },
    publish: 'Änderungen veröffentlichen',
    publishMeans: 'Von nun an werden Aufträge so versorgt. Was zugesagt ist, bleibt, wie es zugesagt wurde.',
    stale: 'Das Modell hat sich seither geändert: bitte noch einmal erproben.',
    changed_one: '{{count}} Auftrag käme anders',
    changed_other: '{{count}} Aufträge kämen anders',
    noneChanged: 'Jeder Auftrag käme, wie er kam.',
    refused_one: 'abgelehnt: {{count}} Position zu knapp',
    refused_other: 'abgelehnt: {{count}} Positionen zu knapp',
  },
}
