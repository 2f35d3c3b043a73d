import { bullets, callout, h2, p, table } from '../compose.ts'
import type { SeedArticle } from '../article.ts'
import { howMany, right, whichOfTwo, wrong } from '../question.ts'

export const article: SeedArticle = {
  slug: 'basic-structure-doctrine',
  title: 'Basic structure doctrine: how far can Parliament amend?',
  context:
    'Article 368 lets Parliament amend the Constitution. Since 1973 the Supreme Court has held that this power stops short of the basic structure, whatever the majority behind an amendment.',
  publishedAt: '2026-11-20T09:00:00+05:30',
  author: 'polity-desk',
  topics: ['constitution'],
  syllabus: [
    ['GS2', '2.1'],
    ['GS', 'P.4'],
  ],
  relevance: 'both',
  cover: {
    image: 'amending-power',
    alt: 'Timeline: Shankari Prasad 1951, Golaknath 1967, Kesavananda Bharati 1973, Minerva Mills 1980, Coelho 2007',
  },
  body: [
    p(
      'The Constitution does not use the words “basic structure”. The doctrine was built by the Supreme Court in a line of cases about one question: is a constitutional amendment a “law” that Article 13 forbids when it takes away a fundamental right?',
    ),

    h2('The road to Kesavananda'),
    table(
      [
        ['Case', 'Year', 'What was held'],
        ['Shankari Prasad', '1951', 'An amendment is not “law” under Article 13; any part can be amended'],
        ['Sajjan Singh (AIR 1965)', '1964', 'The same view, though two judges voiced doubts'],
        ['Golaknath', '1967', 'Eleven judges, 6 to 5: fundamental rights cannot be abridged'],
        ['Kesavananda Bharati', '1973', 'Any part can be amended, but not the basic structure'],
        ['Indira Nehru Gandhi v. Raj Narain', '1975', 'The doctrine used to strike down an amendment'],
        ['Minerva Mills', '1980', 'A limited amending power is itself a basic feature'],
        ['Waman Rao', '1981', 'Ninth Schedule laws added after 24 April 1973 are open to challenge'],
        ['I.R. Coelho', '2007', 'Nine judges confirm this and say how such laws are tested'],
      ],
      { caption: 'Amending power in the Supreme Court', headerColumn: true },
    ),
    p(
      'In _Kesavananda Bharati v. State of Kerala_, decided on 24 April 1973 by thirteen judges with a majority of **7 to 6**, the Court overruled Golaknath and upheld the 24th Amendment, yet found an implied limit in the very word “amend”: a thing that is amended keeps its identity.',
    ),

    h2('What counts as basic'),
    p('There is no closed list. The features that the Court has named include:'),
    bullets([
      'Supremacy of the Constitution and the rule of law',
      'Republican and democratic form of government, with free and fair elections',
      'Secularism and the federal character of the Constitution (_S.R. Bommai_, 1994)',
      'Separation of powers and an independent judiciary',
      'Judicial review under Articles 32 and 226 (_L. Chandra Kumar_, 1997)',
      'Balance between Fundamental Rights and Directive Principles (_Minerva Mills_, 1980)',
    ]),

    h2('How the Court applies the test'),
    bullets([
      '**Amendments:** in _M. Nagaraj_ (2006) five judges looked at the width of the power and at the identity of the Constitution. A change of detail is not enough; the essence must be destroyed.',
      '**Ninth Schedule laws:** a law added after 24 April 1973 falls if it destroys a right that belongs to the basic structure (_I.R. Coelho_).',
      '**Ordinary laws:** they are tested against Part III, legislative competence and other express provisions. _Anjum Kadari_ (November 2024, three judges) repeated that a breach of the basic structure is not by itself a ground.',
    ]),
    p(
      'The Court uses the doctrine rarely. It struck down parts of the 39th Amendment in 1975 and of the 42nd in 1980, and the whole of the 99th in 2015. It upheld the 103rd Amendment, on reservation for economically weaker sections, by 3 to 2 in _Janhit Abhiyan_ (November 2022).',
    ),

    h2('Criticism and defence'),
    bullets([
      '**Against:** unelected judges apply a test that is not in the text, and nobody knows its full content in advance.',
      '**Against:** it can freeze a choice of the past. The judgment of 2015 protected a collegium that the Constitution does not mention.',
      '**For:** a temporary majority could otherwise end elections or judicial review by a lawful procedure.',
      '**For:** fifty years of practice show restraint. Nearly all amendments have stood.',
    ]),

    h2('Way forward'),
    p(
      'The doctrine is strongest when a large bench speaks with one voice and names the feature that is destroyed. Parliament can reduce conflict as well: an amendment that was debated widely, studied by a committee and ratified by the States is seldom found to harm the identity of the Constitution.',
    ),

    h2('Traps in prelims'),
    bullets([
      'Article 368 does not mention the basic structure. The word “procedure” alone stood in its title until the 24th Amendment added “power”.',
      'The Preamble is a part of the Constitution and may be amended, but not its basic features (_Kesavananda_).',
      'The 97th Amendment fell in part in 2021 because the States had not ratified it, not because of the basic structure.',
    ]),
    callout(
      'remember',
      'The 99th Amendment, which created the National Judicial Appointments Commission, was struck down in 2015 because it violated the independence of the judiciary, a part of the basic structure.',
      'A use of the doctrine in this century',
    ),
  ],
  keyFacts: [
    'Kesavananda Bharati was decided on 24 April 1973 by 13 judges, 7 to 6.',
    'Golaknath (1967) was overruled; the 24th Amendment (1971) was upheld.',
    'Minerva Mills (1980) struck down clauses (4) and (5) of Article 368.',
    'Waman Rao (1981) drew the line of 24 April 1973 for the Ninth Schedule; I.R. Coelho (2007) confirmed it.',
    '99th Amendment (NJAC): struck down in 2015. 103rd Amendment: upheld in 2022.',
  ],
  quiz: [
    howMany(
      wrong(
        'Article 368 defines the basic structure of the Constitution.',
        'the words “basic structure” do not stand in the Constitution; the Supreme Court developed the doctrine.',
      ),
      right(
        'Kesavananda Bharati overruled Golaknath.',
        'thirteen judges overruled the view that fundamental rights cannot be amended at all.',
      ),
      wrong(
        'Kesavananda Bharati struck down the 24th Amendment.',
        'the Court upheld it, and found the limit in the meaning of “amend”.',
      ),
    ),
    whichOfTwo(
      wrong(
        'A law placed in the Ninth Schedule in 1990 is free from judicial review.',
        'laws added after 24 April 1973 can be tested against the basic structure (Waman Rao, I.R. Coelho).',
      ),
      right(
        'The 99th Amendment was struck down because it violated the independence of the judiciary.',
        'the Supreme Court held so in 2015.',
      ),
    ),
    {
      stem: 'In which case did the Supreme Court first lay down the basic structure doctrine?',
      options: ['Golaknath', 'Shankari Prasad', 'Minerva Mills', 'Kesavananda Bharati'],
      answer: 3,
      explanation:
        'The doctrine was laid down in Kesavananda Bharati v. State of Kerala on 24 April 1973. Shankari Prasad (1951) knew no limit, Golaknath (1967) rested on Article 13, and Minerva Mills (1980) applied the doctrine.',
    },
    {
      stem: 'The power and the procedure to amend the Constitution are found in which Article?',
      options: ['Article 352', 'Article 360', 'Article 368', 'Article 370'],
      answer: 2,
      explanation:
        'Article 368, in Part XX. Articles 352 and 360 are about emergencies, and Article 370 was about Jammu and Kashmir.',
    },
  ],
  mainsQuestions: [
    {
      text: 'The basic structure doctrine limits the amending power without express words in the Constitution. Critically examine whether it is a necessary safeguard or an instance of judicial overreach.',
      words: 250,
      marks: 15,
      hint: 'Start from the meaning of “amend” in Article 368; use Minerva Mills, the judgment of 2015 on the 99th Amendment and that of 2022 on the 103rd.',
    },
  ],
  pastQuestions: ['basic-structure-2020', 'basic-structure-2019'],
  sources: [
    {
      publisher: 'Legislative Department, Government of India',
      title: 'The Constitution of India, Articles 13 and 368',
      url: 'https://cdnbbsr.s3waas.gov.in/s380537a945c7aaa788ccfcdf1b99b5d8f/uploads/2024/07/20240716890312078.pdf',
    },
    {
      publisher: 'Supreme Court of India',
      title: 'Kesavananda Bharati v. State of Kerala, (1973) 4 SCC 225',
      url: 'https://indiankanoon.org/doc/257876/',
    },
    {
      publisher: 'Supreme Court of India',
      title: 'Minerva Mills v. Union of India, (1980) 3 SCC 625',
      url: 'https://indiankanoon.org/doc/1939993/',
    },
    { publisher: 'Supreme Court of India', title: 'Waman Rao v. Union of India, (1981) 2 SCC 362' },
    {
      publisher: 'Supreme Court of India',
      title: 'I.R. Coelho v. State of Tamil Nadu, (2007) 2 SCC 1',
      url: 'https://indiankanoon.org/doc/322504/',
    },
    {
      publisher: 'Supreme Court of India',
      title: 'Supreme Court Advocates-on-Record Association v. Union of India, (2016) 5 SCC 1',
      url: 'https://indiankanoon.org/doc/66970168/',
    },
  ],
  related: ['writs-under-article-32', 'money-bill-article-110'],
}
