import { createRequire } from 'node:module'
import nextPackage from 'next/package.json' with { type: 'json' }
import { expect, test } from 'vitest'

const load = createRequire(import.meta.url)

/** What lib/page-cache stands on and Next does not promise. After an upgrade, this says first what has moved. */
const internals = [
  ['next/dist/server/lib/incremental-cache/file-system-cache', 'default'],
  ['next/dist/server/lib/incremental-cache/tags-manifest.external', 'areTagsStale'],
] as const

test.each(internals)('Next still has %s with %s', (module, name) => {
  const why = `Next ${nextPackage.version} has moved what lib/page-cache/cache-handler.mjs stands on`
  expect(() => load.resolve(module), why).not.toThrow()
  expect(load(module)[name], why).toBeTypeOf('function')
})

test('Next’s file cache still has the methods that the page cache overrides', () => {
  const { prototype } = load(internals[0][0]).default
  for (const method of ['get', 'set', 'revalidateTag'])
    expect(prototype[method], `Next ${nextPackage.version}: FileSystemCache.${method}`).toBeTypeOf('function')
})
