/** What the command line works on, whichever it is: an engine in this process, or a service elsewhere. */
import type { Readable } from 'node:stream'
import type {
  Answer,
  AnswerOf,
  CommandName,
  ImportError,
  InputOf,
  QueryName,
  QuestionOf,
  Read,
  RepairRequest,
  RepairView,
  ResultOf,
} from 'holdfast'

import type { ExportKind } from '../exports/columns.ts'
import type { ExportFormat } from '../exports/export-text.ts'
import type { ImportAsked, ImportFormat } from '../imports/import-options.ts'
import type { ImportView } from '../imports/views.ts'

export type SendOptions = { idempotencyKey?: string | undefined; dryRun?: boolean | undefined }

export type ImportFile = {
  /** `-` is the standard input. */
  path: string
  format: ImportFormat
  asked: ImportAsked
  onProgress: (job: Pick<ImportView, 'rows'>) => void
}
export type Imported = { job: ImportView; errors: AsyncIterable<ImportError[]> }

export interface Target {
  /** For people; never with a password. */
  readonly name: string
  /** Lines or changes that one command may carry. */
  readonly linesMax: number
  /** A refusal is an answer; what is thrown means that the world has failed. */
  execute<Name extends CommandName>(
    name: Name,
    input: InputOf<Name>,
    options?: SendOptions,
  ): Promise<Answer<ResultOf<Name>>>
  read<Name extends QueryName>(name: Name, question: QuestionOf<Name>): Promise<Read<AnswerOf<Name>>>
  /** A list as a whole, as text. A refusal is thrown. */
  openExport(kind: ExportKind, format: ExportFormat): Promise<Readable>
  /** Rows of a file, until they are all carried out. */
  importFile(file: ImportFile): Promise<Imported>
  /** Movements that make the ledger of an item agree with what is there; a dry run says which. */
  repair(request: RepairRequest, options: { dryRun: boolean }): Promise<Answer<RepairView>>
  close(): Promise<void>
}

/** What was asked for cannot have been refused by anything but a mistake, or by what somebody else has done. */
export class Refused extends Error {
  override readonly name = 'Refused'
  readonly code: string
  constructor(what: string, { code, detail, errors = [] }: Refusal) {
    const parts = errors.slice(0, 3).map((error) => [error.pointer, error.detail].filter(Boolean).join(' '))
    super(`${what} was refused: ${[code, detail, ...parts].filter(Boolean).join('; ')}`)
    this.code = code
  }
}

type Refusal = {
  code: string
  detail?: string | undefined
  errors?: readonly { pointer?: string; detail?: string }[] | undefined
}

/** The result of an answer that must not be a refusal. */
export function granted<Result>(
  what: string,
  answer: { ok: true; result: Result } | ({ ok: false } & Refusal),
): Result {
  if (answer.ok) return answer.result
  throw new Refused(what, answer)
}
