import { renderToStaticMarkup } from 'react-dom/server'
import { describe, expect, test } from 'vitest'
import { htmlProblems } from '@/lib/testing/html-problems'
import { fixtures } from './fixtures'

for (const { component, states } of fixtures)
  describe(component, () => {
    test.each(Object.entries(states))('%s is valid, accessible HTML', async (_, node) => {
      expect(await htmlProblems(renderToStaticMarkup(node))).toEqual([])
    })
  })
