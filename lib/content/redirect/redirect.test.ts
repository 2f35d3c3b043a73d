import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { runs } from '@/lib/testing/runs'
import { oldPath } from '../fields/link'
import { getRedirect } from './index'
import { article } from '../article/sample'
import { branch } from '../branch/sample'
import { redirect } from './sample'
import { serveContent } from '../testing/query-server'

let number = 0
const lead = (from: string, target: object) => ({
  ...redirect,
  to: undefined,
  _id: `redirect-${number++}`,
  from,
  ...target,
})
const reference = (_ref: string) => ({ toReference: { _type: 'reference', _ref } })

const dataset = [
  { ...article, legacyPaths: ['/Blog/Slash/', '/Blog/Old-Pact', '/નોંધ/જૂની', '/Current-Affairs/Pact'] },
  branch,
  lead('/old', { to: '/branches' }),
  lead('/Mixed/Case', { to: '/topics' }),
  lead('/to-branch', reference('branch-ahmedabad')),
  lead('/to-nothing', reference('branch-deleted')),
  lead('/gone', { statusCode: 410 }),
  lead('/2019/05/hello-world/', { to: '/current-affairs' }),
  lead('/2019/gone/', { statusCode: 410 }),
  lead('/to-slash', { to: '/topics/' }),
  lead('/r%26d', { to: '/branches' }),
  lead('/half', { to: '/half-\ud83d' }),
  lead('/away', { to: '/.//example.org' }),
  lead('/away-encoded', { to: '/%2e//example.org' }),
  lead('/away-backslash', { to: '/\\example.org' }),
  lead('/જૂનું-પાનું', { to: '/branches' }),
  lead('/%E0%A4%AA%E0%A5%81%E0%A4%B0%E0%A4%BE%E0%A4%A8%E0%A4%BE', { to: '/topics' }),
  lead('/100%25', { to: '/topics' }),
  lead('/chain/a', { to: '/Chain/B' }),
  lead('/chain/b', { to: '/chain/c' }),
  lead('/chain/c', { to: '/branches' }),
  lead('/chain/legacy', { to: '/blog/old-pact' }),
  lead('/chain/gone', { to: '/gone' }),
  lead('/circle/a', { to: '/circle/b' }),
  lead('/circle/b', { to: '/circle/a' }),
  lead('/into-circle', { to: '/circle/a' }),
  lead('/self', { to: '/SELF' }),
  lead('/pact-back', reference('article-pact')),
  ...Array.from({ length: 20 }, (_, step) => lead(`/long/${step}`, { to: `/long/${step + 1}` })),
]

/** A redirect that a test adds. */
const added: object[] = []
serveContent(() => [...dataset, ...added])

const pact = '/current-affairs/pact'

describe('an old address', () => {
  test.each([
    ['/old', '/branches'],
    ['/OLD', '/branches'],
    ['/mixed/case', '/topics'],
    ['/to-branch', '/branches/ahmedabad'],
    ['/pact-back', pact],
    ['/blog/old-pact', pact],
    ['/BLOG/Old-Pact', pact],
    ['/નોંધ/જૂની', pact],
    ['/current-affairs/PACT', pact],
    ['/જૂનું-પાનું', '/branches'],
    [encodeURI('/જૂનું-પાનું'), '/branches'],
    ['/पुराना', '/topics'],
    ['/100%', '/topics'],
    ['/2019/05/hello-world', '/current-affairs'],
    ['/2019/05/hello-world/', '/current-affairs'],
    ['/to-slash', '/topics'],
    ['/r&d', '/branches'],
    ['/r%26d', '/branches'],
    ['/half', '/half-\ufffd'],
    ['/blog/slash', pact],
    ['/chain/a', '/branches'],
    ['/chain/legacy', pact],
  ])('%s leads to %s in one step', async (from, location) => {
    expect(await getRedirect(from)).toEqual({ statusCode: 308, location })
  })

  test.each(['/gone', '/Gone', '/gone/', '/2019/gone', '/chain/gone'])(
    '%s is gone for good',
    async (path) => {
      expect(await getRedirect(path)).toEqual({ statusCode: 410 })
    },
  )

  test.each([
    '/never',
    '/\ud83d',
    '/away',
    '/away-encoded',
    '/away-backslash',
    '/to-nothing',
    '/circle/a',
    '/circle/b',
    '/into-circle',
    '/self',
    '/long/0',
    pact,
  ])('%s leads nowhere', async (path) => expect(await getRedirect(path)).toBeNull())
})

test('an old path that the Studio accepts redirects to its target, however a browser encodes it', async () => {
  const piece = fc.constantFrom(
    'a',
    'Z',
    '9',
    '.',
    '-',
    '_',
    '~',
    '&',
    '+',
    '@',
    '%',
    '%20',
    '%26',
    '%2f',
    '%2e',
    'ગુ',
    'é',
    'e\u0301',
    '%C3%A9',
    '%C3',
    '/',
  )
  const written = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `/zz${pieces.join('')}`)
  let accepted = 0
  await fc.assert(
    fc.asyncProperty(written, async (from) => {
      if (!oldPath.safeParse(from).success) return
      accepted += 1
      added.splice(0, 1, lead(from, { to: '/branches' }))
      const asked = new URL(from, 'https://www.example.org').pathname
      for (const path of [from, asked, asked.toUpperCase(), `${asked.replace(/\/$/, '')}/`])
        expect(await getRedirect(path), path).toEqual({ statusCode: 308, location: '/branches' })
    }),
    { numRuns: runs(100) },
  )
  expect(accepted).toBeGreaterThan(runs(100) / 10)
})
