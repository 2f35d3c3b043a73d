import { expect, test } from 'vitest'
import { byName, translated, translationsOf, untranslated } from './translations'
import { text } from './text'

const title = text({ what: 'The title', min: 2, max: 8, example: 'Polity' })
const topic = {
  title: 'Polity',
  description: null,
  translations: {
    hi: { title: null, description: null },
    gu: { title: 'રાજ્ય', description: 'બંધારણ' },
  },
}

test('a text is in the language asked for, or else in that of the site, which is named', () => {
  expect(translated(topic, 'title', 'gu')).toEqual({ text: 'રાજ્ય', language: 'gu' })
  expect(translated(topic, 'title', 'hi')).toEqual({ text: 'Polity', language: 'en' })
  expect(translated(topic, 'title', 'en')).toEqual({ text: 'Polity', language: 'en' })
  expect(translated({ ...topic, translations: null }, 'title', 'gu').language).toBe('en')
})

test('a name that is the same in both languages is in that of the site', () => {
  const same = { name: 'DICS', translations: { hi: null, gu: { name: 'DICS' } } }
  expect(translated(same, 'name', 'gu')).toEqual({ text: 'DICS', language: 'en' })
  expect(untranslated(same, ['name'], 'gu')).toEqual([])
})

test('a text that exists in a translation only is shown there only', () => {
  expect(translated(topic, 'description', 'gu')).toEqual({ text: 'બંધારણ', language: 'gu' })
  expect(translated(topic, 'description', 'hi')).toBeNull()
})

test('names are in the alphabetical order of the language in which they are shown', () => {
  const named = (title: string, gu: string | null) => ({
    title,
    translations: { hi: null, gu: { title: gu } },
  })
  const list = [named('Polity', 'રાજ્યવ્યવસ્થા'), named('ethics', 'નીતિશાસ્ત્ર'), named('History', 'ઇતિહાસ')]
  const titles = (language: 'en' | 'gu') => byName(list, 'title', language).map(({ title }) => title)
  expect(titles('en')).toEqual(['ethics', 'History', 'Polity'])
  expect(titles('gu')).toEqual(['History', 'ethics', 'Polity'])
})

test('a translation has the rules of its original', () => {
  const schema = translationsOf({ title: title.nullable() })
  expect(schema.safeParse(topic.translations).success).toBe(true)
  expect(schema.safeParse(null).success).toBe(true)
  const long = schema.safeParse({ hi: null, gu: { title: 'x'.repeat(9) } })
  expect(long.error?.issues).toMatchObject([
    { path: ['gu', 'title'], message: expect.stringContaining('2 to 8') },
  ])
})

test('what is missing is what the site has in its own language but not in the other', () => {
  expect(untranslated(topic, ['title', 'description'], 'hi')).toEqual(['title'])
  expect(untranslated(topic, ['title', 'description'], 'gu')).toEqual([])
  expect(untranslated({ title: 'Polity' }, ['title'], 'gu')).toEqual(['title'])
  expect(untranslated(null, ['title'], 'gu')).toEqual([])
})
