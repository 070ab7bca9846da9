/** One layer of the settings cascade: what it does not name, the next layer says. */
export type Layer = Record<string, unknown>

export type SettingsPart = { settings: Layer; settingsRevision: number }

export function noSettings(): SettingsPart {
  return { settings: {}, settingsRevision: 1 }
}
