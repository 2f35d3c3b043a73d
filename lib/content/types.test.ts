import { readdirSync } from 'node:fs'
import { parse, type ExprNode } from 'groq-js'
import { expect, test } from 'vitest'
import { check } from '@/sanity/studio/health/checks'
import { someQuery } from '@/sanity/studio/health/site-reading'
import { referencesIn } from '@/sanity/studio/health/stored-path'
import { isOwnAddress, pathOf } from '../routes'
import { blockSchemas } from './body/blocks'
import { slug as slugRule } from './fields/slug'
import { isProse } from './preview/stega'
import { documents, others } from './testing/documents'
import { ask } from './testing/lake'
import { contentType, linkableTypes, typeNames } from './types'
import { studioTypes } from './types.studio'

/** Texts that programs read, so that a preview must not mark them; every other text of a page is prose. */
const read = [
  ...[
    'slug',
    'current',
    'language',
    'publishedAt',
    'updatedOn',
    'eventDate',
    'reviewBy',
    'date',
    'legacyPaths',
    'relevance',
  ],
  ...[
    'style',
    'listItem',
    'marks',
    'href',
    'tone',
    'stage',
    'exam',
    'line',
    'code',
    'url',
    'archivedUrl',
    'alt',
  ],
  ...['status', 'state', 'city', 'pinCode', 'relation', 'number', 'kind', 'email', 'days', 'opens', 'closes'],
  ...['geoAccuracy', 'serviceDistricts', 'lastVerified', 'synonyms', 'from', 'to', 'helpline', 'platform'],
  ...['expires', 'phone', 'set', 'numbering', 'keyState', 'difficulty'],
]

/** The names of the fields that hold a text, however deep. */
function textFields(value: unknown, field = ''): string[] {
  if (typeof value === 'string') return field.startsWith('_') ? [] : [field]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    textFields(inner, Array.isArray(value) ? field : name),
  )
}

test.each(typeNames)('each text of %s is edited in place or known to be read by programs', (type) => {
  const fields = new Set(textFields(documents[type]))
  expect([...fields].filter((field) => isProse(field) === read.includes(field))).toEqual([])
})

test.each(typeNames)('the sample of %s has every field of its form', (type) => {
  const { form, notCopied } = studioTypes[type]
  const names = form.fields.map(({ name }) => name)
  // Fields that contradict the others of the sample.
  const absent = ['movedTo', 'toReference', 'translationOf']
  expect(names.filter((name) => !(name in documents[type]) && !absent.includes(name))).toEqual([])
  expect(notCopied.filter((name) => !names.includes(name))).toEqual([])
})

test.each(typeNames)('the health check of %s follows each reference', async (type) => {
  const [answer] = (await ask([...Object.values(documents), ...others], someQuery(type), {
    ids: [documents[type]._id],
  })) as unknown[]
  const places = (value: unknown) => referencesIn(value).map(({ path }) => path)
  const all = places(documents[type]).filter((path) => !path.endsWith('asset'))
  expect(
    check(answer)
      ?.references.map(({ path }) => path)
      .sort(),
  ).toEqual(all.sort())
})

test.each(typeNames)('the pages that %s is shown on are GROQ', (type) => {
  const trees: ExprNode[] = studioTypes[type].shownOn.map((list) => parse(list, { params: { id: 'a' } }))
  expect(trees).not.toEqual([])
})

test.each(linkableTypes)('the Studio lists %s on each of its list pages', (type) => {
  const shown = studioTypes[type].shownOn.join('\n')
  expect(contentType(type).lists.filter(({ path }) => !shown.includes(`"${path}`))).toEqual([])
})

test('the body of the sample has every block', () => {
  const blocks = documents.article.body.map(({ _type }) => _type)
  expect(blockSchemas.filter(({ shape }) => !blocks.includes(shape._type.value))).toEqual([])
})

test.each(linkableTypes)(
  'the path of %s is the page of a document, and the paths of its lists are not',
  (type) => {
    expect(isOwnAddress(pathOf({ _type: type, slug: 'a-slug' }))).toBe(false)
    for (const { path } of contentType(type).lists) expect(isOwnAddress(path), path).toBe(true)
    // A path segment in use below the first list can't be a slug.
    for (const word of contentType(type).reserved) expect(slugRule.safeParse(word).success, word).toBe(false)
  },
)

const folderOf = (name: string) => name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)

test('each content type has one folder, and each folder with a form is a content type', () => {
  const folders = readdirSync(import.meta.dirname, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, files: readdirSync(`${import.meta.dirname}/${name}`) }))
  const own = ['index.ts', 'pages.ts', 'parser.ts', 'rules.ts', 'sample.ts', 'studio.ts']
  const complete = folders.filter(({ files }) => own.every((file) => files.includes(file)))
  expect(complete.map(({ name }) => name).sort()).toEqual(typeNames.map(folderOf).sort())
  const half = folders.filter(
    ({ name, files }) => files.includes('pages.ts') && !complete.some((one) => one.name === name),
  )
  expect(half).toEqual([])
})
