import { bullets, figure, h2, h3, p } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'panchayati-raj-73rd-amendment',
  title: 'Panchayati Raj after the 73rd Amendment',
  context:
    'The 73rd Amendment gave villages elected government with a place in the Constitution. Its compulsory and optional provisions are easily mixed up, and it does not reach every State.',
  publishedAt: '2026-11-18T09:00:00+05:30',
  updatedAt: '2026-11-26T06:00:00+05:30',
  author: 'polity-desk',
  topics: ['federalism'],
  syllabus: [
    ['GS2', '2.2'],
    ['GS', 'P.4'],
  ],
  relevance: 'both',
  body: [
    p(
      'Article 40, a Directive Principle, asked the State to organise village panchayats. The Balwant Rai Mehta Committee proposed a three-tier system in 1957, and Nagaur in Rajasthan inaugurated the first one on **2 October 1959**. Elections stayed irregular and funds poor until the Constitution (73rd Amendment) Act, 1992 came into force on **24 April 1993**.',
    ),

    h2('What the amendment did'),
    bullets([
      'Added Part IX (Articles 243 to 243O) on the panchayats',
      'Added the Eleventh Schedule with 29 subjects that States may entrust to panchayats',
      'Gave the Gram Sabha, all voters of a village, a place in the Constitution',
    ]),
    figure(
      'panchayati-raj',
      'Three tiers of Panchayati Raj: district, intermediate and village panchayat, with the Gram Sabha at the base',
      'States with a population of up to twenty lakh may leave out the middle tier.',
    ),

    h2('Compulsory and optional'),
    h3('Compulsory where Part IX applies'),
    bullets([
      'Direct election of members at every level',
      'Reservation for Scheduled Castes and Scheduled Tribes by their share of the population',
      'At least one-third of seats, and of chairpersons’ offices, for women',
      'A term of five years, and elections within six months of a dissolution',
      'A State Election Commission (Article 243K) and a State Finance Commission every five years (Article 243I)',
    ]),
    h3('Left to the State legislature'),
    bullets([
      'Powers and functions, including the subjects of the Eleventh Schedule',
      'Power to levy taxes, duties, tolls and fees',
      'Reservation for backward classes',
    ]),

    h2('Where Part IX does not apply'),
    p(
      '**Article 243M** keeps it out of Nagaland, Meghalaya and Mizoram, the hill areas of Manipur with District Councils, and the Fifth and Sixth Schedule areas. The district level does not apply to the hill areas of Darjeeling, nor the reservation for Scheduled Castes to Arunachal Pradesh.',
    ),

    h2('Why devolution stays partial'),
    p(
      'Observers speak of three Fs: **functions, funds and functionaries**. Many States transferred functions on paper without the money or the staff. Parallel schemes run by departments, delayed reports of State Finance Commissions and the practice of relatives acting for elected women weaken the panchayats further.',
    ),
    p(
      'The 1996 Act that extends Part IX to the Fifth Schedule areas, known as **PESA**, puts the Gram Sabha in charge of community resources and requires it to be consulted, through itself or the panchayat, before land is acquired.',
    ),
  ],
  keyFacts: [
    'The 73rd Amendment came into force on 24 April 1993; the day is kept as National Panchayati Raj Day.',
    'Part IX, Articles 243 to 243O, and the Eleventh Schedule with 29 subjects.',
    'The first three-tier system was inaugurated at Nagaur, Rajasthan, on 2 October 1959.',
    'State Election Commission: Article 243K. State Finance Commission: Article 243I.',
    'Article 243M: Part IX does not apply to Nagaland, Meghalaya and Mizoram.',
  ],
  quiz: [
    {
      stem: 'To how many of these States does Part IX of the Constitution not apply? 1. Nagaland 2. Meghalaya 3. Mizoram',
      options: ['Only one', 'Only two', 'All three', 'None'],
      answer: 2,
      explanation:
        'Article 243M(2) names all three: Nagaland, Meghalaya and Mizoram. Such a State may extend the Part by law after a special resolution of its Assembly, except to Sixth Schedule areas.',
    },
    {
      stem: 'How many subjects does the Eleventh Schedule list?',
      options: ['18', '22', '29', '97'],
      answer: 2,
      explanation:
        'The Eleventh Schedule has 29 subjects for panchayats; the Twelfth has 18 for municipalities.',
    },
    {
      stem: 'Which of these is left to the choice of the State legislature?',
      options: [
        'Reservation of seats for Scheduled Castes',
        'A State Election Commission',
        'Direct election of members',
        'Reservation of seats for backward classes',
      ],
      answer: 3,
      explanation:
        'Article 243D leaves reservation for backward classes to the States; the other three are compulsory wherever Part IX applies in full.',
    },
    {
      stem: 'Which committee recommended a three-tier Panchayati Raj in 1957?',
      options: ['Balwant Rai Mehta', 'Ashok Mehta', 'L.M. Singhvi', 'G.V.K. Rao'],
      answer: 0,
      explanation: 'The Balwant Rai Mehta Committee reported in 1957. Ashok Mehta (1978) proposed two tiers.',
    },
  ],
  sources: [
    {
      publisher: 'Legislative Department, Government of India',
      title: 'The Constitution of India, Part IX and Eleventh Schedule',
      url: 'https://cdnbbsr.s3waas.gov.in/s380537a945c7aaa788ccfcdf1b99b5d8f/uploads/2024/07/20240716890312078.pdf',
    },
    {
      publisher: 'Parliament of India',
      title: 'The Provisions of the Panchayats (Extension to the Scheduled Areas) Act, 1996, section 4',
    },
  ],
  related: ['finance-commission-article-280', 'inter-state-council-article-263'],
}
