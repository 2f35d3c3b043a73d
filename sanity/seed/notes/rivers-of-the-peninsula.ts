import { bullets, callout, figure, h2, p, table } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
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
  ],
  keyFacts: [
    'Godavari is the longest river of the peninsula, about 1,465 km.',
    'Narmada rises at Amarkantak and flows between the Vindhya and Satpura ranges.',
    'Narmada and Tapi form estuaries; Godavari, Krishna, Mahanadi and Kaveri form deltas.',
  ],
  sources: [
    {
      publisher: 'NCERT',
      title: 'India: Physical Environment, Class XI, chapter on the drainage system',
      url: 'https://ncert.nic.in/textbook/pdf/kegy103.pdf',
    },
  ],
  related: ['indian-monsoon-mechanism', 'soils-of-india'],
}
