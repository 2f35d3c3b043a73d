import { samples } from '@/lib/content/testing/samples'
import { TermList } from './term-list'
import { TermView } from './term-view'

const term = samples.glossaryTerm

export const glossaryFixtures = [
  { component: 'TermList', states: { several: <TermList terms={[term]} />, none: <TermList terms={[]} /> } },
  {
    component: 'TermView',
    states: {
      'in two languages': <TermView term={term} />,
      'in English': <TermView term={{ ...term, wordings: [] }} />,
    },
  },
]
