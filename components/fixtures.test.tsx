import { renderToStaticMarkup } from 'react-dom/server'
import { beforeAll, describe, expect, test, vi } from 'vitest'
import { htmlProblems } from '@/lib/testing/html-problems'
import { fixtures } from './fixtures'

// The addresses of images come from the client, which reads the environment.
beforeAll(() => {
  vi.stubEnv('SITE_URL', 'https://www.example.org')
  vi.stubEnv('SANITY_PROJECT_ID', 'local')
  vi.stubEnv('SANITY_DATASET', 'production')
  vi.stubEnv('SANITY_API_READ_TOKEN', 'a-token-that-is-long-enough')
  vi.stubEnv('SANITY_REVALIDATE_SECRET', 'a-secret-that-is-long-enough')
})

for (const { component, states } of fixtures)
  describe(component, () => {
    test.each(Object.entries(states))('%s is valid, accessible HTML', async (_, node) => {
      expect(await htmlProblems(renderToStaticMarkup(node))).toEqual([])
    })
  })
