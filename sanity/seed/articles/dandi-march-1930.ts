import { bullets, h2, numbers, p, quote } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
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

    h2('Why salt'),
    bullets([
      'The State held a monopoly, and the tax fell on rich and poor, Hindu and Muslim alike.',
      'Anyone near the sea could break the law without a weapon.',
      'The Government could not decide whether to arrest Gandhi over a lump of salt or to let the law be mocked.',
      'The eleven demands had joined the wishes of peasants, traders and the educated: half the land revenue, half the military spending, a lower rate of the rupee, protection for cloth, release of political prisoners.',
    ]),

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
      'The First Round Table Conference met in London in November 1930 without the Congress. Under the **Gandhi-Irwin Pact** of 5 March 1931 the movement was suspended, prisoners not guilty of violence were released, and people near the coast were allowed to make salt. Gandhi then attended the Second Round Table Conference. The movement was resumed in January 1932 and called off in April 1934.',
    ),

    h2('An assessment'),
    bullets([
      '**Gains:** some 60,000 people went to jail in 1930. Women marched, picketed and led. The Government had to negotiate with the Congress as an equal.',
      '**Limits:** fewer Muslims took part than in 1920 to 1922, except in the North-West Frontier. Workers joined in few places, and the demand for lower rents was left aside.',
      '**The Pact:** many felt let down, as confiscated land already sold was not given back and Bhagat Singh, Sukhdev and Rajguru were hanged on 23 March 1931. The Karachi session approved it in the same month and adopted a resolution on fundamental rights and economic policy.',
    ]),

    h2('Traps in prelims'),
    bullets([
      'Non-cooperation (1920 to 1922) withheld help from the Government; civil disobedience broke its laws.',
      'Dandi was reached on 5 April, the law broken on 6 April.',
      'The Chittagong raid of 18 April 1930 belongs to the revolutionaries, not to this movement.',
    ]),
  ],
  keyFacts: [
    '12 March to 5 April 1930, with 78 companions, about 240 miles; salt law broken on 6 April.',
    'Vedaranyam: C. Rajagopalachari. Payyanur: K. Kelappan. Dharasana: Sarojini Naidu.',
    'Gandhi-Irwin Pact: 5 March 1931. Karachi session approved it in the same month.',
  ],
  quiz: [
    howMany(
      wrong(
        'Gandhi was arrested at Dandi as soon as he had broken the salt law.',
        'he was arrested a month later, in the night of 4 to 5 May.',
      ),
      right(
        'Gandhi set out from Sabarmati with 78 chosen companions.',
        'they left on 12 March 1930; others joined on the way.',
      ),
      wrong(
        'The Congress took part in the First Round Table Conference.',
        'its leaders were in jail; it took part only in the Second.',
      ),
    ),
    whichOfTwo(
      wrong(
        'K. Kelappan led the salt march to Vedaranyam.',
        'C. Rajagopalachari led it; K. Kelappan marched to Payyanur.',
      ),
      wrong(
        'Under the Gandhi-Irwin Pact all political prisoners were released.',
        'only those not guilty of violence were.',
      ),
    ),
    {
      stem: 'At which session did the Congress make Purna Swaraj its goal and decide on civil disobedience?',
      options: ['Lucknow, 1916', 'Lahore, 1929', 'Nagpur, 1920', 'Madras, 1927'],
      answer: 1,
      explanation:
        'At Lahore in December 1929, under Jawaharlal Nehru. Lucknow is known for the pact with the Muslim League and Nagpur for non-cooperation. Madras passed a resolution on independence, but decided on no movement.',
    },
  ],
  mainsQuestions: [
    {
      text: 'A tax on salt became a question about the right to rule. Elucidate why salt succeeded as the symbol of Civil Disobedience, and discuss the limits of the movement.',
      words: 250,
      marks: 15,
      hint: 'Universality of the tax, the form of the march, the press; regions and groups that stayed away; the Pact.',
    },
  ],
  pastQuestions: ['salt-law-2015'],
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
