import { bullets, h2, p, table } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'champaran-satyagraha-1917',
  title: 'Champaran, Ahmedabad and Kheda: the first satyagrahas',
  context:
    'Between 1917 and 1918 Gandhi tried on Indian soil what he had learned in South Africa. Three local fights, two of them in Gujarat, made him a national leader.',
  publishedAt: '2026-04-10T09:00:00+05:30',
  author: 'history-desk',
  topics: ['freedom-struggle', 'gujarat'],
  syllabus: [
    ['GS1', '1.3'],
    ['GS', 'P.2'],
  ],
  relevance: 'both',
  body: [
    p(
      'Gandhi returned to India in January 1915 and spent a year travelling, as Gokhale had advised. In 1916, at the Lucknow session of the Congress, a cultivator named **Rajkumar Shukla** asked him to see the indigo districts of Bihar.',
    ),

    h2('Champaran, 1917'),
    bullets([
      'Under the **tinkathia** system a peasant had to grow indigo on three of every twenty parts of his land.',
      'When German synthetic dyes ruined the market, planters let peasants out of the duty only against higher rents and other payments.',
      'Gandhi reached Champaran in April 1917, refused an order to leave and pleaded guilty in court at Motihari. The case was withdrawn.',
      'He and his companions, among them Rajendra Prasad, Brajkishore Prasad and J.B. Kripalani, recorded the statements of thousands of peasants.',
      'A government inquiry under Frank Sly, with Gandhi as a member, led to the abolition of the system by the Champaran Agrarian Act of 1918. The planters gave back a quarter of what they had taken.',
    ]),
    p(
      'Gandhi accepted a quarter because the planters had to give up their prestige with it. His companions opened schools and taught hygiene in the villages, so that the peasants could do without protectors.',
    ),

    h2('Ahmedabad and Kheda, 1918'),
    p(
      'In February and March 1918 the mill workers of Ahmedabad struck work after the plague bonus was withdrawn. Anasuya Sarabhai stood with them against the mill owners, among them her brother Ambalal. The workers asked for a rise of 50 per cent, the owners offered 20; Gandhi advised 35, and fasted when the strikers began to waver.',
    ),
    p(
      'In Kheda crops had failed, yet the full land revenue was demanded. The rules allowed its suspension where the yield was below a quarter of the normal. Peasants took a pledge not to pay. Mohanlal Pandya, who removed an onion crop from a field under attachment, was fondly called the “onion thief”.',
    ),
    table(
      [
        ['Struggle', 'Issue', 'Method', 'Result'],
        ['Champaran, 1917', 'Forced indigo', 'Civil disobedience, inquiry', 'Tinkathia abolished'],
        ['Ahmedabad, 1918', 'Wages of mill workers', 'Strike, fast', '35 per cent rise by arbitration'],
        [
          'Kheda, 1918',
          'Land revenue after crop failure',
          'Refusal to pay',
          'Collected only from those able to pay',
        ],
      ],
      { caption: 'Three satyagrahas compared', headerColumn: true },
    ),

    h2('Why they matter'),
    bullets([
      'First civil disobedience in India (Champaran), first hunger strike (Ahmedabad), first non-cooperation (Kheda)',
      'A new kind of worker joined: Vallabhbhai Patel and Indulal Yajnik at Kheda',
      'Politics reached peasants and workers',
      'Ahmedabad gained a lasting union, the Textile Labour Association of 1920, which believed in arbitration',
    ]),

    h2('An assessment'),
    bullets([
      '**Method:** facts first, then a small and exact demand, an open law-breaker who accepts the penalty, and a way out for the opponent.',
      '**Limits:** rent and zamindari were not questioned in Champaran. In Kheda mainly peasants with land took part, and richer ones paid so that poorer ones could be spared.',
      '**Contradiction:** in the summer of 1918 Gandhi recruited soldiers for the war in Kheda and found little response.',
      '**Debate:** some historians see the peasants as followers of an outside leader. Others show that they had fought indigo for decades and used Gandhi’s name for their own ends.',
    ]),

    h2('What can be learned from it'),
    p(
      'An inquiry with evidence from those affected, and a settlement that both sides can accept, is a model for grievances over land and wages. For an answer on ethics, Champaran is an example of moral courage, and Ahmedabad of fairness between friends, as the mill owners supported Gandhi’s ashram.',
    ),
  ],
  keyFacts: [
    'Tinkathia: indigo on 3 kathas of every bigha of 20 kathas.',
    'Champaran 1917: civil disobedience. Ahmedabad 1918: hunger strike. Kheda 1918: non-cooperation.',
    'Rajkumar Shukla brought Gandhi to Champaran; Vallabhbhai Patel joined him at Kheda.',
  ],
  quiz: [
    howMany(
      right(
        'The tinkathia system reserved three-twentieths of the land for indigo.',
        'three kathas of every bigha of twenty had to be sown with it.',
      ),
      wrong('The planters of Champaran gave back all that they had taken.', 'they gave back a quarter.'),
      wrong('The court at Motihari sent Gandhi to prison.', 'he pleaded guilty, but the case was withdrawn.'),
    ),
    howMany(
      right(
        'Gandhi’s first hunger strike in India took place at Ahmedabad.',
        'he fasted in March 1918 during the strike of the mill workers.',
      ),
      right(
        'At Kheda the issue was land revenue after a failure of crops.',
        'peasants asked for suspension and refused to pay.',
      ),
      right(
        'Anasuya Sarabhai supported the mill workers against her brother.',
        'Ambalal Sarabhai was among the mill owners.',
      ),
    ),
    {
      stem: 'Who asked Gandhi at Lucknow to see the indigo districts?',
      options: ['Rajendra Prasad', 'J.B. Kripalani', 'Indulal Yajnik', 'Rajkumar Shukla'],
      answer: 3,
      explanation:
        'Rajkumar Shukla, a cultivator, met him at the session of 1916. Prasad and Kripalani joined him in Champaran, and Yajnik at Kheda.',
    },
  ],
  mainsQuestions: [
    {
      text: 'The satyagrahas of 1917 and 1918 were small in scale and large in consequence. Examine how Champaran, Ahmedabad and Kheda prepared the national movement for mass politics.',
      words: 250,
      marks: 15,
      hint: 'Compare issues and methods; new leaders; limits in class terms; the step to the Rowlatt satyagraha of 1919.',
    },
  ],
  pastQuestions: ['champaran-satyagraha-2018'],
  sources: [
    {
      publisher: 'M.K. Gandhi',
      title: 'An Autobiography, or The Story of My Experiments with Truth, Part V, chapters 12 to 24',
    },
    {
      publisher: 'Publications Division, Government of India',
      title: 'The Collected Works of Mahatma Gandhi, volumes 13 and 14',
    },
  ],
  related: ['dandi-march-1930'],
}
