import { bullets, callout, figure, h2, p, table } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'rivers-of-the-peninsula',
  title: 'Rivers of the peninsula: east-flowing and west-flowing',
  context:
    'Most large rivers of the peninsula flow east into the Bay of Bengal, yet the Narmada and the Tapi flow west through rift valleys. The reasons lie in the build of the plateau.',
  publishedAt: '2026-11-18T11:30:00+05:30',
  author: 'geography-desk',
  topics: ['indian-geography', 'gujarat'],
  syllabus: [
    ['GS', 'P.3'],
    ['GS1', '1.11'],
  ],
  relevance: 'both',
  body: [
    p(
      'The peninsula is an old and stable block that tilts gently to the east, and the Western Ghats stand close to the Arabian Sea as its main water divide. Rivers that rise there therefore cross the whole plateau to the east coast.',
    ),

    h2('The large rivers'),
    table(
      [
        ['River', 'Length', 'Rises at', 'Flows into'],
        ['Godavari', '1,465 km', 'Trimbakeshwar, Maharashtra', 'Bay of Bengal'],
        ['Krishna', '1,400 km', 'Near Mahabaleshwar, Maharashtra', 'Bay of Bengal'],
        ['Narmada', '1,312 km', 'Amarkantak, Madhya Pradesh', 'Gulf of Khambhat'],
        ['Mahanadi', '851 km', 'Near Sihawa, Chhattisgarh', 'Bay of Bengal'],
        ['Kaveri', '800 km', 'Talakaveri, Karnataka', 'Bay of Bengal'],
        ['Tapi', '724 km', 'Near Multai, Madhya Pradesh', 'Gulf of Khambhat'],
      ],
      { caption: 'Six rivers of the peninsula, longest first', headerColumn: true },
    ),
    figure(
      'river-lengths',
      'Bar chart of river lengths: Godavari 1,465 km, Krishna 1,400, Narmada 1,312, Mahanadi 851, Kaveri 800, Tapi 724',
      'Textbooks differ by a few kilometres; the order does not change.',
    ),

    h2('Why the Narmada and the Tapi flow west'),
    bullets([
      'They follow **rift valleys**, long troughs between faults: the Narmada between the Vindhya and the Satpura ranges, the Tapi south of the Satpura.',
      'Their valleys are straight and narrow, and their basins are elongated.',
      'They end in **estuaries**, not deltas, because they are swift near the sea and the tides of the Gulf of Khambhat are strong.',
    ]),

    h2('Tributaries and short rivers'),
    bullets([
      '**Godavari:** Pranhita, Indravati, Manjra. **Krishna:** Bhima, Tungabhadra. **Kaveri:** Hemavati, Kabini, Amaravati.',
      '**Narmada:** Tawa, the longest, from the south. **Tapi:** Purna.',
      'Short rivers such as the Sharavati, with the Jog falls, the Mandovi and the Periyar drop from the Ghats to the west coast.',
    ]),

    h2('Peninsular and Himalayan rivers'),
    bullets([
      'Peninsular rivers depend on rain and are seasonal; Himalayan rivers are also fed by snow and glaciers.',
      'They run in shallow, graded valleys and seldom change course, while Himalayan rivers cut gorges and meander in the plains.',
      'The Godavari, the largest of them, is often called the _Dakshin Ganga_.',
    ]),
    callout(
      'remember',
      'Among the large rivers of the peninsula only the Narmada and the Tapi flow west. The Mahi and the Sabarmati also reach the Gulf of Khambhat, but rise in Madhya Pradesh and in the Aravalli hills of Rajasthan.',
    ),

    h2('Sharing the water'),
    bullets([
      'Tribunals under the Act of 1956 have made awards on the Krishna, Godavari, Narmada and Kaveri. In February 2018 the Supreme Court revised the shares of the Kaveri, and an authority now regulates the releases.',
      'In Gujarat the Sardar Sarovar on the Narmada carries water as far as Kutch. Ukai stands on the Tapi, Kadana on the Mahi, Dharoi on the Sabarmati.',
      'Work on the first project of the plan for linking rivers, between the Ken and the Betwa, began in December 2024. Both belong to the basin of the Ganga.',
    ]),

    h2('Criticism and way forward'),
    bullets([
      'Dams hold back silt, so the deltas of the Krishna and the Godavari lose land to the sea.',
      'Tribunals take decades: the second Krishna tribunal has sat since 2004.',
      'Linking rivers assumes a surplus that may not exist in a dry year, and it floods forests and villages.',
      'A basin authority with open data, water budgets for each crop and repair of old tanks could save more than new canals bring.',
    ]),
  ],
  keyFacts: [
    'Godavari is the longest river of the peninsula, about 1,465 km.',
    'Narmada rises at Amarkantak and flows between the Vindhya and Satpura ranges.',
    'Narmada and Tapi form estuaries; Godavari, Krishna, Mahanadi and Kaveri form deltas.',
    'The Mahi crosses the Tropic of Cancer twice.',
  ],
  quiz: [
    howMany(
      right(
        'The Narmada flows between the Vindhya and the Satpura ranges.',
        'it follows a rift valley between them.',
      ),
      wrong('The Tapi is longer than the Kaveri.', 'the Tapi has about 724 km, the Kaveri about 800.'),
      right('The Godavari rises in Maharashtra.', 'its source is at Trimbakeshwar, in Nashik district.'),
    ),
    whichOfTwo(
      wrong('The Mahi and the Sabarmati flow into the Gulf of Kutch.', 'both reach the Gulf of Khambhat.'),
      wrong(
        'The Narmada and the Tapi form large deltas.',
        'they end in estuaries, as they are swift and the tides strong.',
      ),
    ),
    {
      stem: 'Which river crosses the Tropic of Cancer twice?',
      options: ['Narmada', 'Sabarmati', 'Mahi', 'Tapi'],
      answer: 2,
      explanation:
        'The Mahi rises south of the Tropic in Madhya Pradesh, turns through Rajasthan and comes back south to Gujarat. The Sabarmati crosses it once; the Narmada and the Tapi stay south of it.',
    },
  ],
  mainsQuestions: [
    {
      text: 'The rivers of the peninsula carry water for four months and disputes for twelve. Discuss the physical reasons for this, and examine whether linking rivers is an answer.',
      words: 250,
      marks: 15,
      hint: 'Rain-fed flow, hard rock, basins shared by States; tribunals; Ken and Betwa; other ways to save water.',
    },
  ],
  pastQuestions: ['narmada-2013'],
  sources: [
    {
      publisher: 'NCERT',
      title: 'India: Physical Environment, Class XI, chapter on the drainage system',
      url: 'https://ncert.nic.in/textbook/pdf/kegy103.pdf',
    },
    {
      publisher: 'Parliament of India',
      title: 'The Inter-State River Water Disputes Act, 1956',
    },
  ],
  related: ['indian-monsoon-mechanism', 'soils-of-india'],
}
