import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { Pagination, pagesAround } from './pagination'

test.each([
  [1, 2, [1, 2]],
  [1, 9, [1, 2, 3, 9]],
  [5, 9, [1, 3, 4, 5, 6, 7, 9]],
  [9, 9, [1, 7, 8, 9]],
])('page %i of %i links to %j', (page, pages, expected) => {
  expect(pagesAround(page, pages)).toEqual(expected)
})

test('marks the current page', () => {
  const html = renderToStaticMarkup(
    <Pagination language="en" page={2} pages={3} href={(page) => `/list/${page}`} />,
  )
  expect(html).toContain('<a href="/list/2" aria-label="Page 2" aria-current="page">2</a>')
  expect(html.match(/aria-current/g)).toHaveLength(1)
})

test('a list with one page has no links', () => {
  expect(renderToStaticMarkup(<Pagination language="en" page={1} pages={1} href={String} />)).toBe('')
})
