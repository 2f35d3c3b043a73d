import { expect, test } from 'vitest'
import { documents, others } from '@/lib/content/testing/documents'
import { ask } from '@/lib/content/testing/lake'
import { check } from './checks'
import { someQuery } from './site-reading'
import { countTranslations } from './translations'

async function counted(changes: object) {
  const dataset = [
    ...Object.values(documents),
    ...others,
    { ...documents.topic, ...changes, _id: 'topic-new' },
  ]
  const answers = await ask(dataset, someQuery('topic'), { ids: ['topic-ir', 'topic-new'] })
  const checked = [answers].flat().flatMap((answer) => check(answer) ?? [])
  const counts = countTranslations(new Map(checked.map((one) => [one.id, one])))
  return counts.find(({ type }) => type === 'topic')
}

test('documents that lack a translation are counted once for each language', async () => {
  const { hi } = documents.topic.translations
  expect(await counted({})).toMatchObject({
    documents: 2,
    missing: [
      { language: 'hi', documents: 0 },
      { language: 'gu', documents: 0 },
    ],
  })
  expect(await counted({ translations: { hi } })).toMatchObject({
    missing: [
      { language: 'hi', documents: 0 },
      { language: 'gu', documents: 1 },
    ],
  })
  expect(await counted({ translations: { hi }, title: '', description: undefined })).toMatchObject({
    missing: [
      { language: 'hi', documents: 0 },
      { language: 'gu', documents: 0 },
    ],
  })
})

test('each type with translations is counted', () => {
  expect(countTranslations(new Map()).map(({ type }) => type)).toEqual([
    'branch',
    'topic',
    'syllabusPaper',
    'glossaryTerm',
    'author',
    'settings',
  ])
})
