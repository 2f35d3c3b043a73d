import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { environmentSchema, readEnvironment } from './env'

const read = (file: string) => readFileSync(join(import.meta.dirname, '..', file), 'utf8')

test('docs/production.md and .env.example name every variable of production', () => {
  const needed = Object.keys(environmentSchema.shape).filter((name) => name !== 'SANITY_API_HOST')
  for (const name of needed) {
    expect(read('docs/production.md')).toContain(`\`${name}\``)
    expect(read('.env.example')).toMatch(new RegExp(`^# .+\n${name}=$`, 'm'))
  }
})

const hosted = {
  SANITY_PROJECT_ID: 'abc12345',
  SANITY_DATASET: 'production',
  SANITY_API_READ_TOKEN: 'a-token-that-is-long-enough',
  SITE_URL: 'https://www.example.org',
}

test('an unknown header for cache tags is rejected with the list of known ones', () => {
  expect(readEnvironment({ ...hosted, CACHE_TAG_HEADER: 'xkey' }).CACHE_TAG_HEADER).toBe('xkey')
  expect(readEnvironment({ ...hosted, CACHE_TAG_HEADER: '' })).not.toHaveProperty('CACHE_TAG_HEADER')
  expect(() => readEnvironment({ ...hosted, CACHE_TAG_HEADER: 'X-Tags' })).toThrow(
    'CACHE_TAG_HEADER is not valid: xkey (Varnish), Surrogate-Key (Fastly) or Cache-Tag (Cloudflare).',
  )
})

test('the time for which caches may keep a page is a whole number of seconds', () => {
  expect(readEnvironment({ ...hosted, SHARED_CACHE_SECONDS: '300' }).SHARED_CACHE_SECONDS).toBe('300')
  for (const seconds of ['0', '-1', '1.5', 'a minute'])
    expect(() => readEnvironment({ ...hosted, SHARED_CACHE_SECONDS: seconds })).toThrow(
      'SHARED_CACHE_SECONDS is not valid: a whole number of seconds from 1.',
    )
})
