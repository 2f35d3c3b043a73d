import { bullets, figure, h2, h3, p } from '../compose.ts'
import type { Note } from '../note.ts'

export const note: Note = {
  slug: 'panchayati-raj-73rd-amendment',
  title: 'Panchayati Raj after the 73rd Amendment',
  context:
    'The 73rd Amendment gave villages elected government with a place in the Constitution. Its compulsory and optional provisions are a favourite of examiners because they are so easily mixed up.',
  publishedAt: '2026-11-18T09:00:00+05:30',
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
    h3('Compulsory for every State'),
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
  ],
  quiz: [
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
        'Reservation of seats for backward classes',
        'Direct election of members',
      ],
      answer: 2,
      explanation:
        'Article 243D leaves reservation for backward classes to the States; the other three are compulsory.',
    },
    {
      stem: 'Which committee recommended a three-tier Panchayati Raj in 1957?',
      options: ['Ashok Mehta', 'Balwant Rai Mehta', 'L.M. Singhvi', 'G.V.K. Rao'],
      answer: 1,
      explanation: 'The Balwant Rai Mehta Committee reported in 1957. Ashok Mehta (1978) proposed two tiers.',
    },
  ],
  sources: [
    {
      publisher: 'Legislative Department, Government of India',
      title: 'The Constitution (Seventy-third Amendment) Act, 1992',
      url: 'https://legislative.gov.in/',
    },
    {
      publisher: 'Ministry of Panchayati Raj',
      title: 'The Panchayats (Extension to the Scheduled Areas) Act, 1996',
      url: 'https://panchayat.gov.in/',
    },
  ],
  related: ['finance-commission-article-280', 'inter-state-council-article-263'],
}
