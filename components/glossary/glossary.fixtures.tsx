import type { Fixture } from '@/components/fixture'
import type { GlossaryTerm } from '@/lib/content/glossary-term'
import { TermList } from './term-list'
import { TermView } from './term-view'

const term: GlossaryTerm = {
  _id: 'term',
  _rev: '1',
  title: 'Money Bill',
  slug: 'money-bill',
  meaning: 'A Bill that deals only with the matters listed in Article 110(1) of the Constitution.',
  wordings: [
    {
      _key: 'hi',
      language: 'hi',
      title: 'धन विधेयक',
      meaning: 'ऐसा विधेयक जिसमें केवल अनुच्छेद 110(1) में गिनाए गए विषय हों।',
    },
    {
      _key: 'gu',
      language: 'gu',
      title: 'નાણાં વિધેયક',
      meaning: 'જે વિધેયકમાં ફક્ત અનુચ્છેદ 110(1)માં ગણાવેલી બાબતો હોય.',
    },
  ],
  topic: { _id: 'topic', title: 'Polity', slug: 'polity' },
  sources: [
    {
      _key: 'a',
      publisher: 'Government of India',
      title: 'The Constitution of India',
      url: null,
      date: null,
    },
  ],
}

export const glossaryFixtures: Fixture[] = [
  { component: 'TermList', states: { several: <TermList terms={[term]} />, none: <TermList terms={[]} /> } },
  {
    component: 'TermView',
    states: {
      'in three languages': <TermView term={term} />,
      'in English': <TermView term={{ ...term, wordings: [] }} />,
    },
  },
]
