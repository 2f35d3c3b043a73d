import fc from 'fast-check'
import { expect, test } from 'vitest'
import { inPieces } from './in-pieces.ts'
import { PostingsBuilder } from './postings.ts'

/** Rare words are far apart, frequent words occur often, and some documents have no words. */
const documents = fc.array(
  fc.oneof(
    { weight: 8, arbitrary: fc.constant<string[]>([]) },
    fc.array(fc.constantFrom('tax', 'treaty', 'पानी', '__proto__'), { maxLength: 6 }),
    fc
      .tuple(fc.constantFrom('tax', 'river'), fc.constantFrom(127, 128, 16_383, 16_384))
      .map(([word, times]) => Array<string>(times).fill(word)),
  ),
  { maxLength: 400, size: 'max' },
)

test('postings have the documents of each word and its number of occurrences', async () => {
  await fc.assert(
    fc.asyncProperty(documents, async (all) => {
      const builder = new PostingsBuilder()
      const expected = new Map<string, [slot: number, count: number][]>()
      for (const [slot, words] of all.entries()) {
        builder.add(words)
        for (const word of new Set(words)) {
          const count = words.filter((each) => each === word).length
          expected.set(word, [...(expected.get(word) ?? []), [slot, count]])
        }
      }
      const postings = await inPieces(builder.finish())
      const found = [...expected.keys()].map((word) => {
        const visited: [number, number][] = []
        postings.visit(postings.numberOf(word) ?? -1, (slot, count) => visited.push([slot, count]))
        return [word, visited]
      })
      expect(found).toEqual([...expected])
      expect(postings.stored.words).toEqual([...expected.keys()])
      expect(postings.numberOf('absent')).toBeUndefined()
    }),
    { numRuns: 50 },
  )
})
