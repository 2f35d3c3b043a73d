import { bullets, figure, h2, h3, p } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'panchayati-raj-73rd-amendment',
  title: 'Panchayati Raj after the 73rd Amendment',
  context:
    'The 73rd Amendment gave villages elected government with a place in the Constitution. Its compulsory and optional provisions are easily mixed up, and it does not reach every State.',
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
    h3('Compulsory where Part IX applies'),
    bullets([
      'Direct election of members at every level',
      'Reservation for Scheduled Castes and Scheduled Tribes by their share of the population',
      'At least one-third of seats, and of chairpersons’ offices, for women',
      'A term of five years, and elections within six months of a dissolution',
      'A State Election Commission (Article 243K) and a State Finance Commission every five years (Article 243I)',
      'A minimum age of 21 years for members (Article 243F)',
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
      'Devolution has three parts: **functions, funds and functionaries**. Many States transferred functions on paper without the money or the staff.',
    ),
    bullets([
      '**Money:** the Reserve Bank’s study of January 2024 found that grants make up about 95 per cent of the revenue of panchayats, and their own taxes about one per cent.',
      '**Women:** in 2024 about 46 per cent of some 31 lakh elected members were women, far above the required third. Relatives who act in their name weaken the gain.',
      '**Backward classes:** in _K. Krishnamurthy_ (2010) five judges upheld reservation for them, within a total of 50 per cent and after an inquiry into backwardness. Gujarat fixed 27 per cent in 2023.',
      '**Parallel schemes:** departments and agencies often work beside the panchayat, not through it.',
    ]),
    p(
      'The 1996 Act that extends Part IX to the Fifth Schedule areas, known as **PESA**, puts the Gram Sabha in charge of community resources and requires it to be consulted, through itself or the panchayat, before land is acquired.',
    ),

    h2('Way forward'),
    bullets([
      'A map of activities that says for each subject which tier does what',
      'State Finance Commissions on time, and a State’s reasons when it does not follow them',
      'Property tax and user fees that panchayats really collect, with training and accounts online',
      'Regular meetings of the Gram Sabha with social audit',
    ]),

    h2('Traps in prelims'),
    bullets([
      'The Eleventh Schedule has 29 subjects, the Twelfth 18.',
      'A panchayat elected after a dissolution serves only the rest of the term, if six months or more remain.',
      'Chairpersons of the middle and district levels are chosen by and from the elected members. For the village the State decides.',
    ]),
  ],
  keyFacts: [
    'The 73rd Amendment came into force on 24 April 1993; the day is kept as National Panchayati Raj Day.',
    'Part IX, Articles 243 to 243O, and the Eleventh Schedule with 29 subjects.',
    'The first three-tier system was inaugurated at Nagaur, Rajasthan, on 2 October 1959.',
    'State Election Commission: Article 243K. State Finance Commission: Article 243I.',
    'Article 243M: Part IX does not apply to Nagaland, Meghalaya and Mizoram.',
  ],
  quiz: [
    howMany(
      right(
        'A State with a population of up to twenty lakh may leave out the middle tier.',
        'Article 243B(2) allows it.',
      ),
      wrong(
        'The chairperson of a district panchayat is elected directly by the voters.',
        'Article 243C(5) has the chairperson elected by and from the elected members.',
      ),
      right(
        'A person of 21 years may become a member of a panchayat.',
        'Article 243F says that no one of 21 years is disqualified for being under 25.',
      ),
    ),
    whichOfTwo(
      wrong(
        'Part IX of the Constitution applies to Meghalaya.',
        'Article 243M(2) excludes Nagaland, Meghalaya and Mizoram until such a State extends the Part by law.',
      ),
      wrong(
        'Seats in the panchayats of Arunachal Pradesh are reserved for Scheduled Castes.',
        'Article 243M(3A) excludes this reservation there.',
      ),
    ),
    {
      stem: 'How many subjects does the Eleventh Schedule list?',
      options: ['18', '22', '29', '97'],
      answer: 2,
      explanation:
        'The Eleventh Schedule has 29 subjects for panchayats. Eighteen is the number of the Twelfth Schedule for municipalities, 22 that of the languages in the Eighth, and 97 that of the first Union List.',
    },
    {
      stem: 'Which committee recommended a three-tier Panchayati Raj in 1957?',
      options: ['Balwant Rai Mehta', 'Ashok Mehta', 'L.M. Singhvi', 'G.V.K. Rao'],
      answer: 0,
      explanation:
        'The Balwant Rai Mehta Committee reported in 1957. Ashok Mehta (1978) proposed two tiers; G.V.K. Rao (1985) and L.M. Singhvi (1986) came later.',
    },
  ],
  questions: ['commissions-of-union-and-states'],
  mainsQuestions: [
    {
      text: 'Three decades after the 73rd Amendment, panchayats have regular elections but little power. Critically analyse, and suggest how devolution can be made real.',
      words: 250,
      marks: 15,
      hint: 'Functions, funds and functionaries; State Finance Commissions; the Reserve Bank’s study of 2024; PESA.',
    },
  ],
  pastQuestions: ['panchayat-2016'],
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
    {
      publisher: 'Reserve Bank of India',
      title: 'Finances of Panchayati Raj Institutions, January 2024',
      date: '2024-01-24',
    },
  ],
  related: ['finance-commission-article-280', 'inter-state-council-article-263'],
}
