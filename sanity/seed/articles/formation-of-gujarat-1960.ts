import { bullets, h2, numbers, p } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'formation-of-gujarat-1960',
  title: 'Formation of Gujarat, 1 May 1960',
  context:
    'Gujarat Day is kept on 1 May. The road from princely states to a State of its own ran through Saurashtra, a bilingual Bombay and the Mahagujarat movement.',
  publishedAt: '2026-05-01T09:00:00+05:30',
  eventDate: '1960-05-01',
  author: 'history-desk',
  topics: ['gujarat', 'federalism'],
  syllabus: [
    ['GS1', '1.4'],
    ['GS', 'P.2'],
  ],
  relevance: 'both',
  body: [
    p(
      'In 1947 the Gujarati-speaking lands were divided among British districts of Bombay Province, more than two hundred states and estates of Kathiawar, Kutch, Baroda and many smaller states.',
    ),

    h2('From states to States'),
    numbers([
      '**1948:** the states of Kathiawar join to form Saurashtra. Junagadh, whose Nawab had acceded to Pakistan, votes for India in February. On 1 June Kutch comes under a Chief Commissioner of the Union.',
      '**1949:** Baroda merges with Bombay.',
      '**1950:** under the Constitution Saurashtra is a Part B State, with a Rajpramukh, and Kutch a Part C State.',
      '**1956:** the States Reorganisation Act joins Saurashtra and Kutch to Bombay, which becomes a large State of Gujarati and Marathi speakers.',
    ]),

    h2('Mahagujarat movement'),
    bullets([
      'In August 1956 students who asked for a separate State were fired upon in Ahmedabad.',
      'The **Mahagujarat Janata Parishad** was formed in September 1956, with **Indulal Yajnik** as its leader.',
      'At the same time the Samyukta Maharashtra Samiti asked for a Marathi State with Bombay city.',
    ]),

    h2('Two States'),
    p(
      'The **Bombay Reorganisation Act, 1960** divided the State with effect from 1 May 1960. Gujarat began with 17 districts. Ravishankar Maharaj, a Gandhian worker, inaugurated it at Ahmedabad; Mehdi Nawaz Jung was the first Governor and **Jivraj Mehta** the first Chief Minister. Ahmedabad was the first capital; a new one, Gandhinagar, was planned by H.K. Mewada and Prakash Apte, and the government began to move there in 1970; some books give 1971 as the year of the capital.',
    ),

    bullets([
      'The Dangs, claimed by both sides, came to Gujarat. Abu had gone to Rajasthan in 1956.',
      '**Article 371(2)** lets the President give the Governor of Gujarat a special responsibility for development boards for Saurashtra, Kutch and the rest of the State, and the Governor of Maharashtra one for Vidarbha, Marathwada and the rest.',
      'New districts were carved out of the first seventeen; with Vav-Tharad, formed in 2025, there are 34.',
    ]),

    h2('The wider story'),
    p(
      'The Dhar Commission and the JVP Committee of 1948-49 had advised against States by language. The fast and death of Potti Sriramulu in 1952 led to Andhra State in 1953, and the Fazl Ali Commission (1953 to 1955) accepted language as one basis among others. Article 3 lets Parliament form new States by an ordinary law, after the President has referred the Bill to the State legislature for its views.',
    ),

    h2('Has language held the country together?'),
    bullets([
      '**Fears:** in 1948 the leaders of the Congress thought that linguistic States would split a new nation, a year after Partition.',
      '**Ambedkar** in 1955 accepted the principle “one State, one language”, not “one language, one State”, and wanted large States divided.',
      '**Experience:** administration and schools in the mother tongue brought government closer to people. Language did not lead to secession.',
      '**Cost:** minorities of language remain in every State, border disputes linger, and “sons of the soil” politics grew.',
    ]),
    p(
      'Later changes followed development and identity more than language: the North-East, the three new States of 2000 and Telangana in 2014. A second reorganisation commission has been proposed, to judge claims by size, resources and will, and not by agitation.',
    ),

    h2('Traps in prelims'),
    bullets([
      'The States Reorganisation Commission had three members: Fazl Ali, H.N. Kunzru and K.M. Panikkar.',
      'The views of a State under Article 3 do not bind Parliament. Such a law is not an amendment under Article 368.',
    ]),
  ],
  keyFacts: [
    'Gujarat and Maharashtra: 1 May 1960, under the Bombay Reorganisation Act, 1960.',
    'First Chief Minister: Jivraj Mehta. First Governor: Mehdi Nawaz Jung.',
    'Indulal Yajnik led the Mahagujarat Janata Parishad.',
    'Article 3: Parliament forms States by simple majority.',
    'Article 371(2): development boards for Saurashtra, Kutch and the rest of Gujarat.',
  ],
  quiz: [
    howMany(
      right('In 1950 Saurashtra was a Part B State.', 'it was a union of princely states with a Rajpramukh.'),
      wrong(
        'In 1950 Kutch was a Part B State.',
        'it was a Part C State, governed by the Union through a Chief Commissioner.',
      ),
      wrong(
        'A new State can be formed only with the consent of the State affected.',
        'Article 3 asks only that its legislature be consulted.',
      ),
    ),
    whichOfTwo(
      right(
        'Article 371(2) speaks of a development board for Saurashtra.',
        'it names Saurashtra, Kutch and the rest of Gujarat.',
      ),
      right('Indulal Yajnik led the Mahagujarat Janata Parishad.', 'the body was formed in September 1956.'),
    ),
    {
      stem: 'Who was the first Chief Minister of Gujarat?',
      options: ['Balwantrai Mehta', 'Jivraj Mehta', 'Hitendra Desai', 'Morarji Desai'],
      answer: 1,
      explanation:
        'Jivraj Mehta took office on 1 May 1960. Balwantrai Mehta followed in 1963 and Hitendra Desai in 1965; Morarji Desai had been Chief Minister of the undivided Bombay State.',
    },
  ],
  mainsQuestions: [
    {
      text: 'The bilingual State of Bombay lasted less than four years. Examine the causes of its division, and comment on what it shows about language as a basis of States.',
      words: 250,
      marks: 15,
      hint: 'The Dhar, JVP and Fazl Ali reports; the two movements; Bombay city; later States not based on language.',
    },
  ],
  pastQuestions: ['linguistic-states-2016'],
  sources: [
    { publisher: 'Parliament of India', title: 'The Bombay Reorganisation Act, 1960, section 3' },
    {
      publisher: 'Ministry of Home Affairs',
      title: 'Report of the States Reorganisation Commission, 1955',
      url: 'https://www.mha.gov.in/sites/default/files/State%20Reorganisation%20Commisison%20Report%20of%201955_270614.pdf',
    },
    {
      publisher: 'Legislative Department, Government of India',
      title: 'The Constitution of India, Articles 3 and 371',
      url: 'https://cdnbbsr.s3waas.gov.in/s380537a945c7aaa788ccfcdf1b99b5d8f/uploads/2024/07/20240716890312078.pdf',
    },
  ],
  related: ['world-heritage-sites-of-gujarat'],
}
