/** The locations, channels and models to choose from. They are few, and asked for once. */
import { usePages } from '../service/use-read.ts'

type Option = { value: string; label: string }
type Named = { code: string; name: string }

function options(rows: readonly Named[] | undefined): Option[] {
  return (rows ?? []).map(({ code, name }) => ({
    value: code,
    label: name && name !== code ? `${name} (${code})` : code,
  }))
}

export function useLocationOptions(): Option[] {
  return options(usePages('list_locations', { limit: 500 }).data)
}

export function useModelOptions(): Option[] {
  return options(usePages('list_models', { limit: 500 }).data)
}

export function useChannelOptions(): Option[] {
  return options(usePages('list_channels', { limit: 500 }).data)
}
