import { expect, test } from 'vitest'
import { startTestLake } from '../testing/test-lake.ts'

const names = [
  ...new Set([
    ...Object.getOwnPropertyNames(Object.prototype),
    ...Object.getOwnPropertyNames(Array.prototype),
    ...['then', 'next', 'toJSON', 'catch', 'prototype', 'type', 'data', '\0then'],
  ]),
]

/** As JSON, because `__proto__: …` in an object literal does not define a field. */
const object = (name: string, value: unknown): Record<string, unknown> =>
  JSON.parse(`{${JSON.stringify(name)}: ${JSON.stringify(value)}}`)

test('a field of any name harms no query, and is read and written as any other', async () => {
  const lake = await startTestLake()
  const { client } = lake
  await client.create({ _id: 'plain', _type: 't', title: 'Plain', slug: { current: 'plain' } })
  for (const name of names) {
    const field = JSON.stringify(name)
    for (const value of ['x', null, { hasOwnProperty: 'y' }]) {
      const odd = { ...object(name, value), slug: { current: 'odd', ...object(name, value) } }
      await lake.request('/v2025-02-19/data/mutate/production', {
        method: 'POST',
        token: lake.tokens.editor,
        body: JSON.stringify({
          mutations: [
            { createOrReplace: JSON.parse(`{"_id":"odd","_type":"t",${JSON.stringify(odd).slice(1)}`) },
            { createOrReplace: { _id: 'ref', _type: 'r', to: { _type: 'reference', _ref: 'odd' } } },
          ],
        }),
      })
      const found = await client.fetch(
        `{
        "slugs": *[_type == "t"] | order(_id).slug.current,
        "plain": *[slug.current == "plain"][0].title,
        "direct": *[_id == "odd"][0][${field}],
        "inner": *[_id == "odd"][0].slug[${field}],
        "through": *[_id == "ref"][0].to->slug[${field}],
        "made": *[_id == "odd"][0]{ ${field}: 1 }[${field}],
        "spread": *[_id == "odd"][0]{ ... },
        "given": $given[${field}]
      }`,
        { given: object(name, 'given') },
      )
      expect(found, name).toMatchObject({
        ...{ slugs: ['odd', 'plain'], plain: 'Plain', inner: value, through: value, made: 1 },
        // The schema of mutations drops this one name at the top of a document.
        direct: name === '__proto__' ? null : value,
        given: 'given',
      })
      const slug = `"slug":{"current":"odd",${field}:${JSON.stringify(value)}`
      expect(JSON.stringify(found.spread), name).toContain(slug)
      expect(JSON.stringify(await client.getDocument('odd')), name).toContain(slug)
    }
  }
})
