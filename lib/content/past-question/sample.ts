import { ref, system } from '../testing/parts.ts'

/** A valid document with all fields, which tests change. It is not a real question. */
export const pastQuestion = {
  ...system,
  _id: 'past-question-pacts',
  _type: 'pastQuestion',
  exam: 'Example examination',
  stage: 'mains',
  year: 2000,
  paper: ref('syllabus-gs2'),
  number: 42,
  set: 'A',
  text: 'Consider the following statements about pacts:',
  statements: ['The first pact is a treaty.', 'The second pact is a treaty.'],
  numbering: 'roman',
  closing: 'How many of the above statements are correct?',
  options: ['Only one', 'Only two', 'All the three', 'None'],
  key: 1,
  keyState: 'final',
  explanation: 'Both pacts are treaties.',
  topics: [ref('topic-ir', 'w1')],
  syllabus: [{ _type: 'syllabusReference', _key: 'y1', paper: ref('syllabus-gs2'), line: '2.17' }],
  sources: [
    {
      _type: 'source',
      _key: 'o1',
      publisher: 'Example commission',
      title: 'Question paper of the example examination, 2000',
      url: 'https://www.example.org/papers/2000.pdf',
      date: '2000-01-01',
    },
  ],
}
