import fc from 'fast-check'
import { applyPatch, incremental } from 'mendoza'
import { describe, expect, test } from 'vitest'
import { runs } from '../testing/runs.ts'
import { effectsBetween } from './mendoza.ts'
import type { JsonObject, LakeDocument } from '../types.ts'

const stamp = '2026-01-01T00:00:00.000Z'
const documentOf = (content: JsonObject, rev: string): LakeDocument => ({
  ...content,
  _id: 'a',
  _type: 'article',
  _rev: rev,
  _createdAt: stamp,
  _updatedAt: stamp,
})
const withoutRevision = ({ _rev, ...rest }: LakeDocument) => rest

const text = fc.oneof(
  fc.string({
    unit: fc.constantFrom('a', 'b', 'é', 'ક', '€', '😀', '🤖', '\ud83d', '\ude00'),
    maxLength: 40,
  }),
  fc.string({ unit: 'binary' }),
)
const { value } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium' },
    text,
    fc.constantFrom(null, true, false, 0, 1, -2.5, ''),
    fc.array(tie('value'), { maxLength: 6 }),
    fc.dictionary(fc.constantFrom('_key', 'a', 'b', 'ä', '10', '9', 'constructor'), tie('value'), {
      maxKeys: 5,
    }),
  ),
}))
const content = fc.dictionary(fc.constantFrom('title', 'body', 'z', '1', 'ñ', '😀'), value)

/** Two states of a document; the second is usually an edit of the first. */
const pair = fc.oneof(
  fc.tuple(content, content),
  fc
    .tuple(content, fc.array(value, { maxLength: 5 }), fc.array(value, { maxLength: 5 }), text, text, text)
    .map(([base, old, added, head, one, other]): [JsonObject, JsonObject] => [
      {
        ...base,
        list: [...old, ...old],
        text: head + one + head,
        nested: [[old], { _key: 'k', text: one + head }],
      },
      {
        ...base,
        list: [...old.toReversed(), ...added, ...old],
        text: head + other + head,
        nested: [added, { _key: 'k', text: other + head }],
      },
    ]),
)

describe('effectsBetween', () => {
  test('both patches convert one state to the other, with both official implementations', () => {
    fc.assert(
      fc.property(pair, ([one, other]) => {
        const [before, after] = [documentOf(one, 'r1'), documentOf(other, 'r2')]
        // Effects reach a client as JSON.
        const { apply, revert } = JSON.parse(JSON.stringify(effectsBetween(before, after)))
        expect(applyPatch(withoutRevision(before), apply)).toEqual(withoutRevision(after))
        expect(applyPatch(withoutRevision(after), revert)).toEqual(withoutRevision(before))
        const wrapped = incremental.wrap(withoutRevision(before), null)
        expect(incremental.unwrap(incremental.applyPatch(wrapped, apply, 1))).toEqual(withoutRevision(after))
      }),
      { numRuns: runs(1000) },
    )
  })

  test('creation and deletion are whole values', () => {
    const document = documentOf({ title: 'A' }, 'r1')
    const whole = withoutRevision(document)
    expect(effectsBetween(null, document)).toEqual({ apply: [0, whole], revert: [0, null] })
    expect(effectsBetween(document, null)).toEqual({ apply: [0, null], revert: [0, whole] })
  })

  test('a new revision alone changes nothing', () => {
    expect(effectsBetween(documentOf({}, 'r1'), documentOf({}, 'r2'))).toEqual({ apply: [], revert: [] })
  })

  test('a missing field differs from a null one', () => {
    const { apply, revert } = effectsBetween(documentOf({}, 'r1'), documentOf({ note: null }, 'r2'))
    expect(apply).toEqual([17, null, 'note'])
    expect(revert).toEqual([19, 4])
  })

  test('one changed letter in a long body costs a few dozen bytes', () => {
    const body = Array.from({ length: 50 }, (_, i) => ({
      _key: `k${i}`,
      children: [{ text: `Paragraph ${i}. `.repeat(20) }],
    }))
    const edited = structuredClone(body)
    edited[20]!.children[0]!.text = edited[20]!.children[0]!.text.replace(
      'Paragraph 20. P',
      'Paragraph 20: P',
    )
    const { apply } = effectsBetween(documentOf({ body }, 'r1'), documentOf({ body: edited }, 'r2'))
    expect(JSON.stringify(apply).length).toBeLessThan(100)
  })

  test('a moved block is a reference to the old one', () => {
    const body = Array.from({ length: 10 }, (_, i) => ({ _key: `k${i}`, text: 'words '.repeat(50) }))
    const moved = [...body.slice(1), ...body.slice(0, 1)]
    const { apply } = effectsBetween(documentOf({ body }, 'r1'), documentOf({ body: moved }, 'r2'))
    expect(apply).toEqual([11, 4, 21, 1, 10, 21, 0, 1, 15])
  })
})
