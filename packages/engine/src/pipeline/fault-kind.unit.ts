import { expect, it } from 'vitest'
import { CommitOutcomeUnknown, ConnectionLost, TransactionAborted } from '../db/database.ts'
import { type FaultKind, faultKind } from './fault-kind.ts'

const stated = (code: string) => Object.assign(new Error(code), { code, severity: 'ERROR' })

const table: [what: string, error: unknown, kind: FaultKind][] = [
  ['a lost connection', new ConnectionLost('gone'), 'connection'],
  [
    'a connection that was refused',
    Object.assign(new Error(), { code: 'ECONNREFUSED', syscall: 'connect', errno: -111 }),
    'connection',
  ],
  ['a COMMIT of which nobody can say', new CommitOutcomeUnknown('?'), 'unknown_outcome'],
  ['a server that only reads', stated('25006'), 'connection'],
  ['a full disk', stated('53100'), 'connection'],
  ['no memory', stated('53200'), 'passing'],
  ['too many connections', stated('53300'), 'connection'],
  ['a limit that is configured', stated('53400'), 'passing'],
  ['a transaction that took too long', stated('25P04'), 'passing'],
  ['a transaction that was idle', stated('25P03'), 'passing'],
  ['a server that starts', stated('57P03'), 'connection'],
  ['a server that stops', stated('57P01'), 'connection'],
  ['a cancelled statement', stated('57014'), 'passing'],
  ['a disk that cannot be read', stated('58030'), 'passing'],
  ['a damaged page', stated('XX001'), 'passing'],
  ['a damaged index', stated('XX002'), 'passing'],
  ['what cannot be done during recovery', stated('55000'), 'connection'],
  ['serializable on a standby', stated('0A000'), 'connection'],
  ['a password that has changed', stated('28P01'), 'connection'],
  ['a right that was taken away', stated('42501'), 'connection'],
  ['a deadlock', stated('40P01'), 'passing'],
  ['a serialisation failure', stated('40001'), 'passing'],
  ['a lock that does not come', stated('55P03'), 'locked'],
  ['a race for a name', stated('23505'), 'passing'],
  ['an item that has become a kit', stated('23503'), 'outdated'],
  ['a CHECK that refuses', stated('23514'), 'lasting'],
  ['a statement that is wrong', stated('42601'), 'lasting'],
  ['a failed statement that was swallowed', new TransactionAborted(), 'lasting'],
  ['a server that has a bug', stated('XX000'), 'lasting'],
  ['a bug of ours', new TypeError('undefined is not a function'), 'lasting'],
]

it.each(table)('%s', (_, error, kind) => {
  expect(faultKind(error)).toBe(kind)
})
