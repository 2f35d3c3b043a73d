import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { topics } from '@/components/topic/topic.fixtures'
import { samples } from '@/lib/content/testing/samples'
import { SearchForm } from './search-form'

const formIn = (language: 'en' | 'gu') =>
  renderToStaticMarkup(
    <SearchForm
      language={language}
      topics={[{ ...samples.topic, parent: null }, topics[0]!]}
      papers={[samples.syllabusPaper]}
    />,
  )

test('with papers of several examinations, one of them can be chosen', () => {
  const gpsc = { ...samples.syllabusPaper, _id: 'gpsc', slug: 'gpsc-gs1', exam: 'GPSC' as const }
  const form = (papers: (typeof gpsc | typeof samples.syllabusPaper)[]) =>
    renderToStaticMarkup(<SearchForm language="gu" topics={[]} papers={papers} />)
  expect(form([samples.syllabusPaper, gpsc])).toContain('<option value="gpsc">GPSCનાં બધાં પેપર</option>')
  expect(form([samples.syllabusPaper])).not.toContain('<option value="upsc">')
})

test('the filters are in the language of the page, and English names are marked', () => {
  expect(formIn('gu')).toContain('<option value="ir">આંતરરાષ્ટ્રીય સંબંધો</option>')
  expect(formIn('gu')).toContain('<option value="gs2">UPSC GS2: સામાન્ય અભ્યાસ II</option>')
  expect(formIn('gu')).toContain('<option value="polity" lang="en">Polity</option>')
  expect(formIn('en')).toContain('<option value="polity">Polity</option>')
})
