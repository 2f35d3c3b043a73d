import { describe, expect, test } from 'vitest'
import { getRedirect } from './redirect'
import { article, branch, redirect } from './testing/documents'
import { serveContent } from './testing/lake'

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
  { ...article, legacyPaths: ['/Blog/Old-Pact', '/નોંધ/જૂની', '/Current-Affairs/Pact'] },
  branch,
  lead('/old', { to: '/branches' }),
  lead('/Mixed/Case', { to: '/topics' }),
  lead('/to-branch', reference('branch-ahmedabad')),
  lead('/to-nothing', reference('branch-deleted')),
  lead('/gone', { statusCode: 410 }),
  lead('/જૂનું-પાનું', { to: '/branches' }),
  lead('/%E0%A4%AA%E0%A5%81%E0%A4%B0%E0%A4%BE%E0%A4%A8%E0%A4%BE', { to: '/topics' }),
  lead('/100%', { to: '/topics' }),
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

serveContent(() => dataset)

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
    ['/chain/a', '/branches'],
    ['/chain/legacy', pact],
  ])('%s leads to %s in one step', async (from, location) => {
    expect(await getRedirect(from)).toEqual({ statusCode: 308, location })
  })

  test.each(['/gone', '/Gone', '/chain/gone'])('%s is gone for good', async (path) => {
    expect(await getRedirect(path)).toEqual({ statusCode: 410 })
  })

  test.each(['/never', '/to-nothing', '/circle/a', '/circle/b', '/into-circle', '/self', '/long/0', pact])(
    '%s leads nowhere',
    async (path) => expect(await getRedirect(path)).toBeNull(),
  )
})
