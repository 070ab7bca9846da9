/** What physically leaves. */
import type { Draw } from '../drawing/draw.ts'

export type SentPackage = { tracking_number?: string; carrier?: string; weight_grams?: number; label_url?: string }

export function packagesOf(sent: readonly SentPackage[]): object[] {
  const nothing = { tracking_number: null, carrier: null, weight_grams: null, label_url: null }
  return sent.map((one) => ({ ...nothing, ...one }))
}

export function drawPackages(draw: Draw): SentPackage[] {
  return [
    {
      ...draw.optional('packages[].tracking_number', 0.6, () => draw.random.pick(['1Z-1', '1Z-2'])),
      ...draw.optional('packages[].carrier', 0.5, () => draw.random.pick(['ups', 'post'])),
      ...draw.optional('packages[].weight_grams', 0.4, () => draw.random.pick([120, 0.5])),
      ...draw.optional('packages[].label_url', 0.4, () => 'https://labels.example/1'),
    },
  ]
}
