import { bullets, h2, numbers, p, quote } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'dandi-march-1930',
  title: 'Dandi March and Civil Disobedience, 1930',
  context:
    'On 12 March 1930 Gandhi walked out of the Sabarmati Ashram towards the sea. The march of twenty-four days turned a tax on salt into a question about the right to rule.',
  publishedAt: '2026-03-12T06:30:00+05:30',
  eventDate: '1930-03-12',
  author: 'history-desk',
  topics: ['freedom-struggle', 'gujarat'],
  syllabus: [
    ['GS1', '1.3'],
    ['GS', 'P.2'],
  ],
  relevance: 'both',
  body: [
    p(
      'The Lahore session of the Congress, presided over by Jawaharlal Nehru in December 1929, declared **Purna Swaraj** as the goal. On 26 January 1930 the pledge of independence was read all over the country. Gandhi placed eleven demands before Viceroy Irwin; when they were ignored, he chose salt.',
    ),
    quote(
      'Next to air and water, salt is perhaps the greatest necessity of life.',
      'M.K. Gandhi, Young India, 1930',
    ),

    h2('The march'),
    numbers([
      '**12 March:** Gandhi leaves the ashram at Sabarmati with 78 chosen companions.',
      '**5 April:** after some 240 miles through the villages of Gujarat he reaches Dandi, now in Navsari district.',
      '**6 April:** he picks up a lump of natural salt and so breaks the salt law.',
      '**Night of 4 to 5 May:** he is arrested. Abbas Tyabji, and after him Sarojini Naidu, take up the plan to march on the salt works of Dharasana.',
      '**21 May:** volunteers at Dharasana are beaten without raising a hand; the American reporter Webb Miller tells the world.',
    ]),

    h2('Across India'),
    bullets([
      'C. Rajagopalachari led a march from Tiruchirappalli to Vedaranyam in Tamil Nadu.',
      'K. Kelappan led one from Calicut to Payyanur in Malabar.',
      'In the North-West Frontier the Khudai Khidmatgars of Khan Abdul Ghaffar Khan stood firm; at Peshawar men of the Garhwal Rifles refused to fire on a crowd.',
      'Elsewhere people refused the chaukidari tax or broke forest laws, and women came out in large numbers.',
    ]),

    h2('What followed'),
    p(
      'The First Round Table Conference met in London in November 1930 without the Congress. Under the **Gandhi-Irwin Pact** of 5 March 1931 the movement was suspended, prisoners not guilty of violence were released, and people near the coast were allowed to make salt. Gandhi then attended the Second Round Table Conference.',
    ),
  ],
  quiz: [
    {
      stem: 'On which day did Gandhi break the salt law at Dandi?',
      options: ['12 March 1930', '26 January 1930', '6 April 1930', '5 March 1931'],
      answer: 2,
      explanation: 'The march began on 12 March; the law was broken on 6 April 1930.',
    },
    {
      stem: 'Who led the salt march to Vedaranyam?',
      options: ['C. Rajagopalachari', 'K. Kelappan', 'Abbas Tyabji', 'Sarojini Naidu'],
      answer: 0,
      explanation:
        'C. Rajagopalachari marched from Tiruchirappalli to Vedaranyam. K. Kelappan led the march to Payyanur.',
    },
    {
      stem: 'At which session did the Congress declare Purna Swaraj as its goal?',
      options: ['Lucknow, 1916', 'Nagpur, 1920', 'Madras, 1927', 'Lahore, 1929'],
      answer: 3,
      explanation: 'At Lahore in December 1929, under Jawaharlal Nehru.',
    },
  ],
  sources: [
    {
      publisher: 'Publications Division, Government of India',
      title: 'The Collected Works of Mahatma Gandhi, volume 43',
    },
    {
      publisher: 'NCERT',
      title: 'Themes in Indian History, Part III, chapter on Mahatma Gandhi and the nationalist movement',
      url: 'https://ncert.nic.in/textbook/pdf/lehs303.pdf',
    },
  ],
  related: ['champaran-satyagraha-1917', 'poona-pact-1932'],
}
