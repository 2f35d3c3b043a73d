import { renderToStaticMarkup } from 'react-dom/server'
import { expect, test } from 'vitest'
import { samples } from '@/lib/content/testing/samples'
import { TopicIndex } from './topic-index'
import { TopicLinks } from './topic-links'
import { TopicTree } from './topic-tree'
import { topics } from './topic.fixtures'

const relations = { ...samples.topic, parent: null }
const below = { ...topics[1]!, parent: { ...samples.topic } }

test('topics have their names and descriptions in the language of the page', () => {
  const html = renderToStaticMarkup(<TopicTree language="gu" topics={[relations]} />)
  expect(html).toContain('<a href="/gu/topics/ir">આંતરરાષ્ટ્રીય સંબંધો</a>')
  expect(html).toContain('<p>સંધિઓ અને જૂથો</p>')
  expect(html).not.toContain('lang=')
})

test('names without a translation are marked as English', () => {
  expect(renderToStaticMarkup(<TopicIndex language="gu" topics={[relations, below]} />)).toContain(
    '<p><span lang="en">Constitutional bodies</span></p>',
  )
  expect(renderToStaticMarkup(<TopicLinks language="hi" topics={[below]} />)).toContain(
    '<a href="/hi/topics/constitutional-bodies"><span><span lang="en">Constitutional bodies</span></span></a>',
  )
})
