import { describe, expect, test } from 'vitest'
import { everyOther } from '@/lib/testing/runs'
import { otherLanguages } from '../../languages'
import { typeNames } from '../types'
import { documents } from './documents'
import { hostileValues, placesIn } from './hostile'
import { adviceCases, crossDocumentCases, emptyPartCases, ruleCases, type RuleCase } from './rules.cases'
import { healthCheck, isOneSided, placeless, site, studio, withValue } from './two-sides'

const name = ({ type, path, bad }: RuleCase) =>
  `${type} ${path.join('.')}: ${JSON.stringify(bad ?? null).slice(0, 70)}`

describe('the samples', () => {
  test.each(typeNames)('the Studio and the site accept %s', async (type) => {
    const document = withValue(type, ['_rev'], 'r1')
    expect(await studio(document)).toEqual([])
    expect(await site(document)).toEqual([])
  })
})

describe('the Studio and the site agree', () => {
  test.each(ruleCases.map((rule) => [name(rule), rule] as const))('%s', async (_, rule) => {
    const good = withValue(rule.type, rule.path, rule.good)
    expect(await studio(good)).toEqual([])
    expect(await site(good)).toEqual([])

    const bad = withValue(rule.type, rule.path, rule.bad)
    expect(await placeless(bad)).toEqual([])
    expect((await studio(bad)).join('\n')).toMatch(rule.says)
    expect((await site(bad)).join('\n')).toMatch(new RegExp(`${rule.says.source}|^not found$`, 'i'))
  })
})

describe('the Studio accepts a document with empty parts, and the site what is published of it', () => {
  test.each(emptyPartCases)('$path: $value', async ({ path, value }) => {
    const document = withValue('article', [path], value)
    expect(await studio(document)).toEqual([])
    expect(await site(document)).toEqual([])
  })

  test('a list of which nothing is left misses what it requires', async () => {
    const document = withValue('article', ['topics'], [{ _type: 'reference', _key: 'empty' }])
    expect((await studio(document)).join()).toMatch(/Topics: give 1 to 6/)
  })
})

describe('warnings: the Studio and the health check warn, and the site accepts', () => {
  test.each(adviceCases.map((rule) => [name(rule), rule] as const))('%s', async (_, rule) => {
    const good = withValue(rule.type, rule.path, rule.good)
    expect(await studio(good, 'warning')).toEqual([])
    expect((await healthCheck(good)).join('\n')).not.toMatch(rule.says)

    const bad = withValue(rule.type, rule.path, rule.bad)
    expect(await studio(bad)).toEqual([])
    expect((await studio(bad, 'warning')).join('\n')).toMatch(rule.says)
    expect((await healthCheck(bad)).join('\n')).toMatch(rule.says)
    expect(await site(bad)).toEqual([])
  })
})

describe('rules that need other documents: the Studio and the health check report', () => {
  test.each(crossDocumentCases.map((rule) => [name(rule), rule] as const))('%s', async (_, rule) => {
    const good = withValue(rule.type, rule.path, rule.good)
    expect(await studio(good)).toEqual([])
    expect((await healthCheck(good)).join('\n')).not.toMatch(rule.says)

    const bad = withValue(rule.type, rule.path, rule.bad)
    expect((await studio(bad)).join('\n')).toMatch(rule.says)
    expect(await placeless(bad)).toEqual([])
    expect((await healthCheck(bad)).join('\n')).toMatch(rule.says)
  })
})

const texts = Object.values(hostileValues).filter((value) => typeof value === 'string')
const lengths = [1, 4, 5, 7, 9, 11, 13, 21, 31, 41, 61, 121]

/** Other values of the same JSON type, which a form or an import may contain. */
function valuesLike(value: unknown): unknown[] {
  if (typeof value === 'string') return texts
  if (typeof value === 'number') return [-1, 0, 0.5, 1, 4, 42, 251, 1979, 1e9]
  if (!Array.isArray(value) || typeof value[0] !== 'object') return []
  return lengths.map((length) =>
    Array.from({ length }, (_, index) => ({ ...value[index % value.length], _key: `k${index}` })),
  )
}

/** Whether a path is in the translations of another than the first language: all have the same rules. */
const isRepeated = (path: readonly (string | number)[]) => {
  const language = path[path.indexOf('translations') + 1]
  return path.includes('translations') && otherLanguages.some((other) => other === language && other !== 'hi')
}

describe('the Studio and the site agree on other values of the same type at every path', () => {
  test.each(typeNames)(
    '%s',
    async (type) => {
      const places = placesIn(documents[type]).filter((path) => !isOneSided(path) && !isRepeated(path))
      const differences: string[] = []
      const compare = async (path: (typeof places)[number], value: unknown) => {
        const document = withValue(type, path, value)
        const [refused, left] = await Promise.all([studio(document), site(document)])
        if (refused.length > 0 !== left.length > 0)
          differences.push(
            `${path.join('.')} ${JSON.stringify(value).slice(0, 60)}: Studio ${refused.join('; ').slice(0, 90)}, site ${left.join('; ').slice(0, 90)}`,
          )
      }
      for (const path of places) {
        const sample = path.reduce<unknown>((inner, key) => Reflect.get(Object(inner), key), documents[type])
        // The Studio waits for an idle moment before each field, so the values are checked at the same time.
        await Promise.all(everyOther(3, valuesLike(sample)).map((value) => compare(path, value)))
      }
      expect(differences).toEqual([])
    },
    300_000,
  )
})
