import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { samples } from '@/lib/content/testing/samples'
import { TermList } from './term-list'
import { TermView } from './term-view'

const term = samples.glossaryTerm
const gujarati = term.wordings.find(({ language }) => language === 'gu')

test('a term is in the language of the page, and in the other languages below', () => {
  const html = renderToStaticMarkup(<TermView language="gu" term={term} />)
  expect(html).toContain(`<h1>${gujarati?.title}</h1>`)
  expect(html).toContain('<div lang="en"><dt>Money Bill</dt>')
  expect(html).not.toContain(`<dt>${gujarati?.title}</dt>`)
})

test('a term without a translation is in English, and marked', () => {
  const term = { ...samples.glossaryTerm, wordings: [] }
  expect(renderToStaticMarkup(<TermView language="hi" term={term} />)).toContain(
    '<h1><span lang="en">Money Bill</span></h1>',
  )
  expect(renderToStaticMarkup(<TermList language="hi" terms={[term]} />)).toContain('<div lang="en"><dt>')
})

test('terms are in the alphabetical order of the language', () => {
  const other = {
    ...{ ...term, _id: 'other', slug: 'zero-hour', title: 'Zero Hour' },
    wordings: [{ _key: 'a', language: 'gu' as const, title: 'અધિકાર', meaning: term.meaning }],
  }
  const titles = (language: 'en' | 'gu') =>
    [
      ...renderToStaticMarkup(<TermList language={language} terms={[other, term]} />).matchAll(
        /">([^<]+)<\/a>/g,
      ),
    ].map(([, title]) => title)
  expect(titles('en')).toEqual(['Money Bill', 'Zero Hour'])
  expect(titles('gu')).toEqual(['અધિકાર', gujarati?.title])
})
