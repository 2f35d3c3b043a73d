import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Name } from './name'

const topic = { title: 'Geography', translations: { hi: null, gu: { title: 'ભૂગોળ' } } }

test('a name is in the language of the page, or marked as of another', () => {
  const name = (within: 'en' | 'hi' | 'gu') =>
    renderToStaticMarkup(<Name of={topic} field="title" within={within} />)
  expect(name('gu')).toBe('ભૂગોળ')
  expect(name('hi')).toBe('<span lang="en">Geography</span>')
  expect(name('en')).toBe('Geography')
})

test('words of other scripts within a name are marked', () => {
  const branch = { name: 'DICS Surat', translations: { hi: null, gu: { name: 'DICS સુરત' } } }
  expect(renderToStaticMarkup(<Name of={branch} field="name" within="gu" />)).toBe(
    '<span lang="en">DICS</span> સુરત',
  )
})

test('a name that is not there leaves nothing', () => {
  const branch = { metro: null, translations: null }
  expect(renderToStaticMarkup(<Name of={branch} field="metro" within="gu" />)).toBe('')
})
