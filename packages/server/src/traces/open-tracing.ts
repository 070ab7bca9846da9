/** Traces that are sent somewhere. What sends them is loaded here, and only where somebody wants them. */
import type { Config } from 'holdfast'
import { version } from '../version.ts'
import { Tracing } from './tracing.ts'

/** Undefined where none are wanted: then nothing is loaded, and nothing is told. */
export async function openTracing({ traces_url: url, role, limits }: Config): Promise<Tracing | undefined> {
  if (url === undefined) return undefined
  const [sdk, { OTLPTraceExporter }, { resourceFromAttributes }] = await Promise.all([
    import('@opentelemetry/sdk-trace'),
    import('@opentelemetry/exporter-trace-otlp-http'),
    import('@opentelemetry/resources'),
  ])
  const provider = new sdk.TracerProvider({
    resource: resourceFromAttributes({
      'service.name': process.env.OTEL_SERVICE_NAME ?? 'holdfast',
      'service.version': version,
      'holdfast.role': role,
    }),
    sampler: new sdk.ParentBasedSampler({
      root: new sdk.TraceIdRatioBasedSampler(Math.min(1, limits.traces_sampled_percent / 100)),
    }),
    spanProcessors: [new sdk.BatchSpanProcessor({ exporter: new OTLPTraceExporter({ url }) })],
  })
  return new Tracing(provider.getTracer('holdfast', version), () => provider.shutdown())
}
