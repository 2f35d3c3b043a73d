import { bullets, callout, h2, p } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'emotional-intelligence-in-administration',
  title: 'Emotional intelligence in administration',
  context:
    'The syllabus of Paper IV names emotional intelligence in a line of its own. The theory is short; the work of a civil servant supplies the examples.',
  publishedAt: '2026-09-07T09:00:00+05:30',
  author: 'polity-desk',
  topics: ['ethics'],
  syllabus: [['GS4', '4.4']],
  relevance: 'mains',
  body: [
    p(
      'Peter Salovey and John Mayer described emotional intelligence in **1990** as the ability to notice one’s own and others’ feelings, to tell them apart and to use that knowledge to guide thinking and action. Daniel Goleman made the idea widely known with his book of **1995**.',
    ),

    h2('Five components'),
    p('Goleman’s account names five, the first three about oneself and the last two about others:'),
    bullets([
      '**Self-awareness:** knowing what you feel and how it colours your judgment',
      '**Self-regulation:** pausing before you act on it',
      '**Motivation:** working for reasons beyond pay and rank',
      '**Empathy:** understanding how a matter looks from the other side',
      '**Social skill:** building trust, handling conflict, leading a team',
    ]),

    h2('In the office'),
    bullets([
      'Grievances: a citizen who has been heard accepts even a refusal more easily.',
      'Law and order: an officer who stays calm keeps a crowd from becoming a mob.',
      'Disaster relief: families who have lost everything need information and respect besides rations.',
      'Teams: people report mistakes early to a superior who does not humiliate them.',
    ]),
    callout(
      'example',
      'Villagers block a road after an accident. The officer goes to the family first, tells the crowd plainly what will happen in the next hour, and keeps the promise. The road is opened without force.',
    ),

    h2('What it is not'),
    bullets([
      'It is not softness. It can mean saying no in a way that is understood.',
      'It is not a substitute for values: a cheat may read people very well. It needs integrity beside it.',
      'It is not fixed at birth. Feedback, reflection and practice improve it.',
    ]),
  ],
  mainsQuestions: [
    {
      text: 'Emotional intelligence without integrity is manipulation. Discuss with examples from public administration.',
      words: 150,
      marks: 10,
    },
    {
      text: 'How can an organisation raise the emotional intelligence of its frontline staff?',
      words: 150,
      marks: 10,
    },
  ],
  sources: [
    {
      publisher: 'Imagination, Cognition and Personality',
      title:
        'P. Salovey and J.D. Mayer, “Emotional Intelligence”, volume 9, number 3, 1990, pages 185 to 211',
    },
    { publisher: 'Bantam Books', title: 'Daniel Goleman, Emotional Intelligence, 1995' },
  ],
  related: ['nolan-seven-principles'],
}
