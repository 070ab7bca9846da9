import { EVERYTHING } from 'holdfast'
import { describe, expect, it } from 'vitest'
import { type Caller, refuseScope } from './caller.ts'
import { type Access, SCOPES, type Scope } from './scopes.ts'

const callerWith = (...scopes: Scope[]): Caller => ({ actor: 'somebody', keyId: 'id', scopes, reach: EVERYTHING })
const ALL = Object.keys(SCOPES) as Scope[]

describe('a route', () => {
  it.each(ALL)('that asks for %s lets in who has it, and who has admin', (scope) => {
    for (const other of ALL) {
      const refused = refuseScope(callerWith(other), scope)
      expect(refused?.code ?? null, other).toBe(other === scope || other === 'admin' ? null : 'scope_missing')
    }
  })

  it('that says nothing is for admin alone', () => {
    const silent = undefined as Access | undefined
    expect(refuseScope(callerWith('read', 'stock:write', 'orders:write', 'configuration:write'), silent)).toMatchObject(
      {
        code: 'scope_missing',
        data: { scope: 'admin' },
      },
    )
    expect(refuseScope(callerWith('admin'), silent)).toBeNull()
  })

  it('that is public lets everybody in', () => {
    expect(refuseScope(callerWith('read'), 'public')).toBeNull()
  })
})
