/**
 * Bugs that are planted on purpose, each as a change of the source, to see that they are caught: in the pipeline and the rules
 * as they are, or, where the real thing is a statement of SQL, in the store that stands for it.
 */
export type PlantedBug = {
  name: string
  /** Which of the checks finds it, in the words that it finds it with. */
  caughtBy: RegExp
  edits: readonly { file: string; find: string; replace: string }[]
}

const PIPELINE = 'packages/engine/src/pipeline'
const DOMAIN = 'packages/engine/src/domain'
const DB = 'packages/engine/src/db'
const STORE = 'test/simulation'

const LOCK_OF_LEVEL = {
  file: `${STORE}/memory-source.ts`,
  find: 'await server.lock(session,',
  replace: 'void String(',
}

export const PLANTED_BUGS: readonly PlantedBug[] = [
  {
    name: 'lost update: balances are written as values, and levels are not locked',
    caughtBy: /I1|I2|refused/,
    edits: [
      LOCK_OF_LEVEL,
      { file: `${DB}/tables/inventory-level.ts`, find: 'onHand: balance()', replace: 'onHand: changing(units())' },
      { file: `${DB}/tables/inventory-level.ts`, find: 'reserved: balance()', replace: 'reserved: changing(units())' },
    ],
  },
  {
    name: 'missing lock: levels are read and not locked',
    caughtBy: /refused|I\d|one after another/,
    edits: [LOCK_OF_LEVEL],
  },
  {
    name: 'levels are locked in the order in which they are named',
    caughtBy: /deadlock/,
    edits: [
      {
        file: `${STORE}/memory-source.ts`,
        find: 'levelKey(itemId, locationId)).sort()',
        replace: 'levelKey(itemId, locationId))',
      },
    ],
  },
  {
    name: 'double fill: who waits is covered without what is left growing less',
    caughtBy: /bug|I\d/,
    edits: [
      {
        file: `${DOMAIN}/promises/fill-backorders.ts`,
        find: 'left = minus(left, filled)',
        replace: 'left = minus(left, ZERO)',
      },
    ],
  },
  {
    name: 'fill from the delta: no more is covered than has just come',
    caughtBy: /bug|I4/,
    edits: [
      {
        file: `${DOMAIN}/promises/fill-backorders.ts`,
        find: 'let left = level ? fillable(level) : ZERO',
        replace:
          'const change = state.levels.changes().find((one) => one.key === key)\n' +
          '  const came = change?.before && level ? minus(level.onHand, change.before.onHand) : ZERO\n' +
          '  let left = level ? min(came, fillable(level)) : ZERO',
      },
    ],
  },
  {
    name: 'expiry ignored: what has expired counts on until it is swept',
    caughtBy: /I6|one after another|bug/,
    edits: [
      {
        file: `${DOMAIN}/settle.ts`,
        find: 'isOpen(item) && hasExpired(item, state.now)',
        replace: 'isOpen(item) && false',
      },
    ],
  },
  {
    name: 'commit assumed: a connection that is lost at COMMIT counts as committed',
    caughtBy: /is nowhere/,
    edits: [
      {
        file: `${STORE}/memory-store.ts`,
        find: "throw new CommitOutcomeUnknown('the connection was cut at COMMIT, and nobody can say what became of it')",
        replace: 'return',
      },
    ],
  },
  {
    name: 'failure assumed: a connection that is lost at COMMIT counts as rolled back, and the batch is run again',
    caughtBy: /times/,
    edits: [{ file: `${PIPELINE}/fault-kind.ts`, find: "return 'unknown_outcome'", replace: "return 'connection'" }],
  },
  {
    name: 'the answer to a key is stored in a transaction of its own, after its effect',
    caughtBy: /times/,
    edits: [
      {
        file: `${PIPELINE}/run-batch.ts`,
        find: '    await tx.storeOutcomes(fresh, state.now)\n',
        replace: '    late = () => context.store.transaction((own) => own.storeOutcomes(fresh, state.now))\n',
      },
      {
        file: `${PIPELINE}/run-batch.ts`,
        find: '  context.configuration.forgetChanges(configuration)\n',
        replace: '  await late()\n  context.configuration.forgetChanges(configuration)\n',
      },
      {
        file: `${PIPELINE}/run-batch.ts`,
        find: '  const { configuration, ...result } = await',
        replace: '  let late: () => Promise<void> = async () => {}\n  const { configuration, ...result } = await',
      },
    ],
  },
  {
    name: 'bisecting loses a neighbour of the poison command',
    caughtBy: /bug|answered/,
    edits: [
      {
        file: `${PIPELINE}/around-locks.ts`,
        find: 'all.slice(middle)]',
        replace: 'all.slice(middle + 1)]',
      },
    ],
  },
  {
    name: 'stale configuration ignored: a batch decides on the version of before',
    caughtBy: /one after another/,
    edits: [
      {
        file: `${DB}/load-working-set.ts`,
        find: "if (version !== configuration.version) throw new StaleConfiguration('all')",
        replace: '',
      },
    ],
  },
  {
    name: 'stale items ignored: a batch decides on a revision of before',
    caughtBy: /one after another/,
    edits: [
      {
        file: `${DB}/load-working-set.ts`,
        find: 'if (changed.length > 0) throw new StaleConfiguration(changed)',
        replace: '',
      },
    ],
  },
  {
    name: 'a document that was made while levels were waited for is overlooked',
    caughtBy: /overlooked|one after another|bug|refused/,
    edits: [{ file: `${DB}/load-working-set.ts`, find: 'if (overtaken) throw new Overtaken()', replace: '' }],
  },
  {
    name: 'a follow-up is deleted before its effect is committed',
    caughtBy: /one after another/,
    edits: [
      {
        file: `${PIPELINE}/run-batch.ts`,
        find: '        tx.takeFollowUps(requests.flatMap(({ followUpId }) => followUpId ?? [])),',
        replace:
          '        context.store.transaction((own) => own.takeFollowUps(requests.flatMap(({ followUpId }) => followUpId ?? []))),',
      },
    ],
  },
  {
    name: 'a change of configuration does not await the batches that decide on the one of before',
    caughtBy: /one after another/,
    edits: [
      {
        file: `${STORE}/memory-follow-ups.ts`,
        find: 'if (!row.awaits_batches) return true',
        replace: 'if (row) return true',
      },
    ],
  },
  {
    name: 'whoever cannot be told the outcome is told of a failure for good',
    caughtBy: /bug|answered/,
    edits: [
      {
        file: `${PIPELINE}/faults.ts`,
        find: "new HoldfastError('outcome_unknown'",
        replace: "new HoldfastError('internal_error'",
      },
    ],
  },
  {
    name: 'a follow-up that stands twice in a batch is carried out twice',
    caughtBy: /one after another/,
    edits: [
      { file: `${PIPELINE}/decide-requests.ts`, find: '!left.delete(followUpId)', replace: '!left.has(followUpId)' },
    ],
  },
]
