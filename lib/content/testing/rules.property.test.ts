import fc from 'fast-check'
import { expect, test } from 'vitest'
import { runs } from '@/lib/testing/runs'
import { withoutEmptyParts } from '../empty-parts'
import { typeNames, type TypeName } from '../types'
import { documents } from './documents'
import { hostileValues, placesIn } from './hostile'
import { isOneSided, site, studio, withValues, type Step, type Stored } from './two-sides'

const hostileTexts = Object.values(hostileValues).filter((value) => typeof value === 'string')

/** Texts of all lengths around the bounds of rules, and arbitrary texts. */
const text = (sample: string) =>
  fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 180 }),
    fc.integer({ min: 0, max: 1_300 }).map((length) => 'x'.repeat(length)),
    fc.constantFrom(...hostileTexts),
    fc.constantFrom(sample, ` ${sample}`, sample.toUpperCase(), sample.slice(1), `${sample}${sample}`),
    fc.constantFrom(
      '2024-02-30',
      '2024-02-29',
      '24:00',
      '09:05',
      'https://example.org',
      'mailto:a@b.c',
      '/a',
      '//a',
    ),
  )

/** Lists of all lengths, of members of the sample and of members that other rules concern. */
const list = (sample: readonly unknown[]) =>
  fc.integer({ min: 0, max: 130 }).map((length) =>
    Array.from({ length }, (_, index) => {
      const member = sample[index % sample.length]
      return typeof member === 'object' ? { ...member, _key: `k${index}` } : member
    }),
  )

/** Another value that a form lets an editor enter at this path, or none; lists have no holes. */
function valueLike(sample: unknown, isMember: boolean): fc.Arbitrary<unknown> {
  const none = fc.constant(isMember ? sample : undefined)
  if (typeof sample === 'string') return fc.oneof({ arbitrary: text(sample), weight: 9 }, none)
  if (typeof sample === 'number')
    return fc.oneof(
      fc.integer({ min: -3, max: 300 }),
      fc.integer(),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      none,
    )
  if (typeof sample === 'boolean') return fc.oneof(fc.boolean(), none)
  if (Array.isArray(sample)) return sample.length > 0 ? fc.oneof(list(sample), none) : none
  return none
}

const at = (type: TypeName, path: readonly Step[]) =>
  path.reduce<unknown>((inner, step) => Reflect.get(Object(inner), step), documents[type])

/** Only the Studio checks whether a syllabus line exists, because that needs the paper. */
const needsOthers = (path: readonly Step[]) => path[0] === 'syllabus' && path.at(-1) === 'line'

/** Up to three changes anywhere in a sample. */
const changed = fc.constantFrom(...typeNames).chain((type) => {
  const places = placesIn(documents[type]).filter((path) => !isOneSided(path) && !needsOthers(path))
  const change = fc
    .constantFrom(...places)
    .chain((path) => fc.tuple(fc.constant(path), valueLike(at(type, path), typeof path.at(-1) === 'number')))
  return fc.record({ type: fc.constant(type), changes: fc.array(change, { minLength: 1, maxLength: 3 }) })
})

/**
 * The Studio's errors, without those in parts that are removed when the document is published. Sanity checks the kind of
 * a list and the style also in a paragraph without words.
 */
async function refusals(document: Stored) {
  const refused = await studio(document)
  return refused.length > 0 ? studio(withoutEmptyParts(document)) : refused
}

test('the site leaves out exactly what the Studio refuses', { timeout: 300_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(changed, async ({ type, changes }) => {
      const document = withValues(type, changes)
      const [refused, left] = [await refusals(document), await site(document)]
      expect({ refused, left }).toEqual(
        refused.length > 0
          ? { refused, left: expect.arrayContaining([expect.any(String)]) }
          : { refused, left: [] },
      )
    }),
    {
      numRuns: runs(100),
      examples: [
        [
          {
            type: 'article',
            changes: [
              [['body', 2, 'listItem'], 'bulletbullet'],
              [['body', 2, 'children'], undefined],
            ],
          },
        ],
      ],
    },
  )
})
