import { samples } from '@/lib/content/testing/samples'
import { TermList } from './term-list'
import { TermView } from './term-view'

const term = samples.glossaryTerm

export const glossaryFixtures = [
  {
    component: 'TermList',
    states: {
      several: <TermList language="en" terms={[term]} />,
      none: <TermList language="en" terms={[]} />,
      'in Gujarati': <TermList language="gu" terms={[term]} />,
      'in Hindi, without a translation': <TermList language="hi" terms={[{ ...term, wordings: [] }]} />,
    },
  },
  {
    component: 'TermView',
    states: {
      'in two languages': <TermView language="en" term={term} />,
      'in English': <TermView language="en" term={{ ...term, wordings: [] }} />,
      'in Gujarati': <TermView language="gu" term={term} />,
      'in Hindi, without a translation': <TermView language="hi" term={{ ...term, wordings: [] }} />,
    },
  },
]
