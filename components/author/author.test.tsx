import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { samples } from '@/lib/content/testing/samples'
import { AuthorList } from './author-list'

test('authors are in the language of the page, and what is in English is marked', () => {
  const other = { ...samples.author, _id: 'other', translations: null }
  const html = renderToStaticMarkup(<AuthorList language="gu" authors={[samples.author, other]} />)
  expect(html).toContain('<a href="/gu/authors/desk">રાજ્યવ્યવસ્થા ડેસ્ક</a>')
  expect(html).toContain('<p>રાજ્યવ્યવસ્થા પર લેખન.</p>')
  expect(html).toContain('<a href="/gu/authors/desk"><span lang="en">Polity desk</span></a>')
})
