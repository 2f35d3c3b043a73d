import { readdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from 'vitest'
import { pageTypes } from '@/e2e/page-types'
import { isOwnAddress } from '@/lib/routes'

/** The patterns of all pages after their language, such as `/topics/[slug]/page/[n]`. */
const patterns = readdirSync(path.join(import.meta.dirname, '[language]'), {
  recursive: true,
  encoding: 'utf8',
})
  .filter((file) => path.basename(file) === 'page.tsx')
  .map((file) => path.join('/', path.dirname(file)))
const fixed = patterns.filter((pattern) => !pattern.includes('['))

test.each(fixed)('a redirect can’t hide %s: its type lists it, or routes.ts', (pattern) => {
  expect(isOwnAddress(pattern)).toBe(true)
})

/** Pages like another, or with specs of their own. */
const others = [
  '/[...path]',
  '/404',
  '/branches/find',
  '/current-affairs/mains',
  '/search',
  '/syllabus/[slug]/[line]',
  '/today',
]
const tested = patterns.filter((pattern) => !others.includes(pattern) && !pattern.includes('/page/'))

test.each(tested)('%s is one of the page types that e2e tests and measures', (pattern) => {
  const matching = new RegExp(`^${pattern.replace(/\[\.{3}\w+\]/, '.+').replace(/\[\w+\]/g, '[^/]+')}$`)
  const found = pageTypes.filter((page) => page.path === pattern || !fixed.includes(page.path))
  expect(found.filter((page) => matching.test(page.path))).not.toEqual([])
})
