import type { PracticeIndex } from '@/lib/content/question'
import { versionsOf } from '@/lib/versions'
import { samples } from '@/lib/content/testing/samples'
import type { Scope } from '@/lib/practice/address'
import { PracticeForm } from './practice-form'
import { PracticeLink, PracticeLinks } from './practice-links'
import { TestProblem } from './test-problem'
import { TestResult } from './test-result'

const { settings } = samples

const practiceIndex: PracticeIndex = {
  total: 12,
  topics: [{ name: 'Polity', scope: { kind: 'topic', slug: 'polity' }, questions: 12 }],
  periods: [{ name: 'November 2026', scope: { kind: 'period', name: '2026-11' }, questions: 6 }],
  lines: [
    { name: 'UPSC Mains GS2, line 2.1', scope: { kind: 'line', paper: 'gs2', line: '2.1' }, questions: 3 },
  ],
}

const scope: Scope = { kind: 'topic', slug: 'polity' }

const problem = { versions: versionsOf('/practice'), title: 'Polity', scope }

export const practiceFixtures = [
  {
    component: 'PracticeForm',
    states: {
      usual: <PracticeForm language="en" index={practiceIndex} />,
      problem: (
        <PracticeForm
          language="en"
          index={practiceIndex}
          chosen={{ of: 'topic/polity', questions: '20', problem: 'Write a whole number from 5 to 100.' }}
        />
      ),
    },
  },
  { component: 'PracticeLinks', states: { some: <PracticeLinks language="en" index={practiceIndex} /> } },
  { component: 'PracticeLink', states: { 'of a topic': <PracticeLink language="en" scope={scope} /> } },
  {
    component: 'TestProblem',
    states: {
      'too many': <TestProblem language="en" {...problem} available={12} nearest={12} />,
      'too few': <TestProblem language="en" {...problem} available={1} nearest={1} />,
    },
  },
  {
    component: 'TestResult',
    states: {
      'with marks': <TestResult language="en" total={20} schemes={settings.markingSchemes} />,
      'without marks': <TestResult language="en" total={1} schemes={[]} />,
    },
  },
]
