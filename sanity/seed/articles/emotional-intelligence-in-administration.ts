import { bullets, callout, h2, p, table } from '../compose.ts'
import type { SeedArticle } from '../article.ts'

export const article: SeedArticle = {
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

    table(
      [
        ['Aspect', 'Ability model', 'Mixed model'],
        ['Authors', 'Mayer and Salovey', 'Goleman'],
        ['What it is', 'A mental ability', 'Abilities, traits and skills together'],
        ['Parts', 'Perceive, use, understand and manage emotions', 'Five components, below'],
        ['Measured by', 'Tasks with better and worse answers', 'Ratings by oneself and by others'],
      ],
      { caption: 'Two models', headerColumn: true },
    ),

    h2('Five components'),
    p('Goleman’s book names five, the first three about oneself and the last two about others:'),
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
      'Ethics: an officer who notices her own fear or anger can ask whether it is deciding the case.',
      'Negotiation: with an employees’ union or a group that blocks a project, naming the other side’s worry is half of the answer.',
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

    h2('Criticism'),
    bullets([
      'Tests in which people rate themselves measure self-image as much as skill.',
      'Early claims that it counts for more than intelligence in a career were not borne out. It adds to knowledge and does not replace it.',
      'What is polite differs between cultures and genders. A quiet officer is not a cold one.',
      'Staff who must smile all day pay for it. Arlie Hochschild called this emotional labour in 1983. An office has to care for those who care.',
    ]),

    h2('How it can be raised'),
    bullets([
      '**Person:** a diary of difficult meetings, a pause before a reply, listening without interrupting, yoga or meditation',
      '**Office:** feedback from juniors, debriefing after a crisis, counsellors for police and hospital staff',
      '**System:** training in behaviour besides rules, as **Mission Karmayogi** (September 2020) intends, and appraisal that counts how people are treated',
    ]),
    p(
      'For an answer, define the term, choose two components, show each in one scene from administration, and end with how it is joined to [integrity](article:nolan-seven-principles).',
    ),
  ],
  keyFacts: [
    'Salovey and Mayer, 1990; Goleman’s book, 1995.',
    'Self-awareness, self-regulation, motivation, empathy, social skill.',
    'Ability model (Mayer and Salovey) and mixed model (Goleman).',
  ],
  mainsQuestions: [
    {
      text: 'Emotional intelligence without integrity is manipulation. Discuss with examples from public administration.',
      words: 150,
      marks: 10,
      hint: 'A skill can serve any end; show one good and one bad use of the same skill.',
    },
    {
      text: 'Discuss how an organisation can raise the emotional intelligence of its frontline staff.',
      words: 150,
      marks: 10,
    },
  ],
  pastQuestions: ['emotional-intelligence-2020', 'emotional-intelligence-2017'],
  sources: [
    {
      publisher: 'Imagination, Cognition and Personality',
      title:
        'P. Salovey and J.D. Mayer, “Emotional Intelligence”, volume 9, number 3, 1990, pages 185 to 211',
      url: 'https://doi.org/10.2190/DUGG-P24E-52WK-6CDG',
    },
    { publisher: 'Bantam Books', title: 'Daniel Goleman, Emotional Intelligence, 1995' },
    { publisher: 'University of California Press', title: 'Arlie Hochschild, The Managed Heart, 1983' },
  ],
  related: ['nolan-seven-principles'],
}
