import { describe, expect, it } from 'vitest'
import { addressesOf, serverUrlsOf } from './server-urls.ts'

describe('the URL of a database', () => {
  it.each([
    ['postgres://u:p@a:1/db', ['postgres://u:p@a:1/db'], false],
    ['postgresql://a', ['postgresql://a'], false],
    ['postgres:///db', ['postgres:///db'], false],
    ['postgres://u:p@a:1/db?sslmode=require', ['postgres://u:p@a:1/db?sslmode=require'], false],
    ['postgres://a/db?target_session_attrs=primary', ['postgres://a/db'], true],
    ['postgres://a/db?target_session_attrs=any', ['postgres://a/db'], false],
    ['postgres://u:p@a:1,b:2/db', ['postgres://u:p@a:1/db', 'postgres://u:p@b:2/db'], true],
    [
      'postgres://u:p%40@a,[::1]:2/db?target_session_attrs=read-write&sslmode=require',
      ['postgres://u:p%40@a/db?sslmode=require', 'postgres://u:p%40@[::1]:2/db?sslmode=require'],
      true,
    ],
  ])('%s', (url, urls, mustWrite) => {
    expect(serverUrlsOf(url)).toEqual({ urls, mustWrite })
  })

  it.each([
    'mysql://a/db',
    'host=a password=b',
    'postgres://a:1,b:x/db',
    'postgres://a,,b/db',
    'postgres://a/db?target_session_attrs=standby',
    'postgres://a/db?target_session_attrs=read-only',
  ])('is not %s', (url) => {
    expect(serverUrlsOf(url)).toBeUndefined()
  })

  it('is named without its password', () => {
    expect(addressesOf(serverUrlsOf('postgres://u:secret@a:1,b/db')!)).toBe('a:1,b:5432/db')
    expect(addressesOf(serverUrlsOf('postgres:///db')!)).toBe('localhost:5432/db')
  })
})
