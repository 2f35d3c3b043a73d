import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import type { LineArticles } from '@/lib/content/article/by-line'
import type { SyllabusPaper } from '@/lib/content/syllabus-paper'
import { samples } from '@/lib/content/testing/samples'
import { PaperList } from './paper-list'
import { PaperLine } from './paper-line'

const paper = samples.syllabusPaper
const line = (hasMore: boolean): LineArticles => ({ ...paper.lines[0]!, articles: [], hasMore })

test('the code of a line is a link target, with or without articles', () => {
  const html = renderToStaticMarkup(<PaperLine language="en" paper="gs2" line={line(false)} />)
  expect(html).toContain('<section id="2.17"')
  expect(html).toContain('No notes on this line yet')
  expect(html).not.toContain('href')
})

test('a line with more articles than shown links to all of them', () => {
  const html = renderToStaticMarkup(<PaperLine language="en" paper="gs2" line={line(true)} />)
  expect(html).toContain('href="/syllabus/gs2/2.17"')
})

test('papers are grouped by examination', () => {
  const prelims: SyllabusPaper = { ...paper, _id: 'p', stage: 'prelims', code: 'GS', slug: 'gs' }
  const html = renderToStaticMarkup(
    <PaperList language="en" papers={[prelims, paper, { ...paper, _id: 'c', slug: 'c' }]} />,
  )
  expect(html.match(/<h2>[^<]*/g)).toEqual(['<h2>UPSC Prelims', '<h2>UPSC Mains'])
  expect(html.match(/<a /g)).toHaveLength(3)
})

test('an empty syllabus says so', () => {
  expect(renderToStaticMarkup(<PaperList language="en" papers={[]} />)).toContain('No syllabus')
})

test('in Gujarati titles and lines are in Gujarati, and what is in English is marked', () => {
  const untranslated = { ...line(false), translations: null }
  const html = renderToStaticMarkup(
    <>
      <PaperList language="gu" papers={[paper]} />
      <PaperLine language="gu" paper="gs2" line={line(true)} />
      <PaperLine language="gu" paper="gs2" line={untranslated} />
    </>,
  )
  expect(html).toContain('<h2><span lang="en">UPSC</span> મેઇન્સ</h2>')
  expect(html).toContain('href="/gu/syllabus/gs2"')
  expect(html).toContain('<p>2 મુદ્દા</p>')
  expect(html).toContain(
    '<strong><span lang="en">UPSC GS2</span></strong> સામાન્ય અભ્યાસ <span lang="en">II</span>',
  )
  expect(html).toContain('2.17</span> ભારત અને તેના પડોશી દેશો</h2>')
  expect(html).toContain('2.17</span> <span lang="en">India and its neighbourhood</span></h2>')
  expect(html).toContain('<a href="/gu/syllabus/gs2/2.17">મુદ્દા 2.17ની બધી નોંધો</a>')
})
