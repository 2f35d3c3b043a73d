import { createSchema, type InitialValueResolverContext, type SchemaType } from 'sanity'
import { afterAll, expect, test, vi } from 'vitest'
import { schemaTypes } from '../types.studio'

vi.stubGlobal('localStorage', { getItem: () => null })
afterAll(() => vi.unstubAllGlobals())

/** A user with the name of no author, in a browser that has published nothing. */
const stranger = {
  currentUser: { name: 'Nobody in particular' },
  getClient: () => ({ fetch: () => Promise.resolve([{ _id: 'author-desk', name: 'Polity desk' }]) }),
} as unknown as InitialValueResolverContext

const schema = createSchema({ name: 'initial-values', types: schemaTypes })
const ownTypes: string[] = schemaTypes.map(({ name }) => name)

type Begun = { at: string; value: unknown }

/** The initial value of a type with those of its fields, recursively. */
async function begun(type: SchemaType, at: string): Promise<Begun[]> {
  const { initialValue } = type
  const value: unknown =
    typeof initialValue === 'function' ? await initialValue(undefined, stranger) : initialValue
  const fields = type.jsonType === 'object' && ownTypes.includes(type.name) ? type.fields : []
  const inner = await Promise.all(
    fields.map((field) =>
      field.type.jsonType === 'object' ? Promise.resolve([]) : begun(field.type, `${at}.${field.name}`),
    ),
  )
  return [...(initialValue === undefined ? [] : [{ at, value }]), ...inner.flat()]
}

function undefinedWithin(value: unknown, at: string): string[] {
  if (value === undefined) return [at]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => undefinedWithin(inner, `${at}.${key}`))
}

test.each(ownTypes)('the initial value of %s contains no undefined', async (name) => {
  const type = schema.get(name)
  const all = type ? await begun(type, name) : []
  expect(all.flatMap(({ at, value }) => undefinedWithin(value, at))).toEqual([])
})

test('a new article has no author if none is known', async () => {
  const type = schema.get('article')
  const own = type ? await begun(type, 'article') : []
  expect(own.find(({ at }) => at === 'article')?.value).toEqual({})
})
