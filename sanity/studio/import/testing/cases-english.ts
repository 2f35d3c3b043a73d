import type { Case } from './case.ts'
import { at, b, bold, h, items, link, note, p, picture, table, title } from './written.ts'

const rivers =
  'The Union Cabinet approved the Ken-Betwa link, the first project of the national plan to link rivers.'

export const english: Case[] = [
  {
    name: 'plain-note',
    pieces: [
      title('Ken-Betwa river link approved'),
      p('Date: 24/11/2026'),
      p(`Context: ${rivers}`),
      p('Topics: Geography; Environment and ecology'),
      p('Syllabus: GS2 2.18'),
      h(1, 'Background'),
      ...items('bullet', 'The plan dates from 1980.', 'It names 30 links.'),
      h(1, 'Way forward'),
      p('States must agree on ', b('sharing'), ' water.'),
      h(1, 'Key facts'),
      ...items('bullet', 'Ken rises in the Kaimur range', 'Betwa joins the Yamuna at Hamirpur'),
      h(1, 'Mains question'),
      p('Q. Discuss the costs and benefits of linking rivers. (250 words, 15 marks)'),
      h(1, 'MCQs'),
      p('Q1. The Ken is a tributary of which river?'),
      p('(a) Ganga'),
      p('(b) Yamuna'),
      p('(c) Son'),
      p('(d) Chambal'),
      p('Ans: (b)'),
      p('Explanation: The Ken joins the Yamuna in Banda district.'),
      h(1, 'Sources'),
      p(
        'Press Information Bureau – Cabinet approves Ken-Betwa link, https://pib.gov.in/release?id=7&utm_source=mail, 24 November 2026',
      ),
    ],
    notes: [
      {
        title: 'Ken-Betwa river link approved',
        context: rivers,
        eventDate: '2026-11-24',
        topics: ['Geography', 'Environment and ecology'],
        syllabus: ['GS2 2.18'],
        keyFacts: ['Ken rises in the Kaimur range', 'Betwa joins the Yamuna at Hamirpur'],
        mains: [['Discuss the costs and benefits of linking rivers.', 250, 15]],
        quiz: [
          [
            'The Ken is a tributary of which river?',
            ['Ganga', 'Yamuna', 'Son', 'Chambal'],
            1,
            'The Ken joins the Yamuna in Banda district.',
          ],
        ],
        sources: [
          {
            publisher: 'Press Information Bureau',
            title: 'Cabinet approves Ken-Betwa link',
            url: 'https://pib.gov.in/release?id=7',
            date: '2026-11-24',
          },
        ],
        body: '## Background\n\n- The plan dates from 1980.\n- It names 30 links.\n\n## Way forward\n\nStates must agree on **sharing** water.',
      },
    ],
  },
  {
    name: 'bold-headings',
    pieces: [
      bold('Ken-Betwa river link approved'),
      bold('Why in News?'),
      p(rivers),
      bold('About the plan'),
      p('- typed point'),
      p('- another one'),
      bold('1. Benefits'),
      p('Water for Bundelkhand.'),
      bold('2. Costs'),
      p('Forest of the Panna reserve.'),
      bold('Prelims Facts:'),
      p('• Panna is a tiger reserve'),
      p('• Daudhan is the dam'),
      bold('Source: The Hindu – Rivers and rights'),
    ],
    notes: [
      {
        title: 'Ken-Betwa river link approved',
        context: rivers,
        keyFacts: ['Panna is a tiger reserve', 'Daudhan is the dam'],
        sources: [{ publisher: 'The Hindu', title: 'Rivers and rights' }],
        body: '## About the plan\n\n- typed point\n- another one\n\n## 1. Benefits\n\nWater for Bundelkhand.\n\n## 2. Costs\n\nForest of the Panna reserve.',
      },
    ],
  },
  {
    name: 'nested-lists',
    pieces: [
      title('Powers of the Governor'),
      p('Why in news: The Supreme Court ruled on the time limits for assent of a Governor to bills.'),
      h(1, 'Kinds'),
      ...items('1.', 'Executive'),
      ...at('(a)', 1, 'appoints ministers', 'appoints the Advocate General'),
      ...items('1.', 'Legislative'),
      h(1, 'Choices'),
      ...items('(a)', 'assent', 'withhold', 'reserve'),
      ...items('i.', 'first', 'second'),
      ...items('A.', 'Alpha', 'Beta'),
      p('➢ arrow point'),
      p('o Not a bullet'),
    ],
    notes: [
      {
        title: 'Powers of the Governor',
        context: 'The Supreme Court ruled on the time limits for assent of a Governor to bills.',
        body: '## Kinds\n\n1. Executive\n\n  (a) appoints ministers\n  (a) appoints the Advocate General\n\n1. Legislative\n\n## Choices\n\n(a) assent\n(a) withhold\n(a) reserve\n\ni. first\ni. second\n\nA. Alpha\nA. Beta\n\n- arrow point\n\no Not a bullet',
      },
    ],
  },
  {
    name: 'tables',
    pieces: [
      title('Schedules compared in a table'),
      p('Context: A bill to amend the Sixth Schedule to the Constitution was introduced in the Rajya Sabha.'),
      table([
        ['Schedule', 'Area', 'Body'],
        [{ text: 'Fifth', rows: 2 }, 'Ten States', 'Council'],
        ['Andhra Pradesh', 'Advisory'],
        [{ text: 'Sixth', columns: 3 }],
      ]),
    ],
    notes: [
      {
        title: 'Schedules compared in a table',
        context: 'A bill to amend the Sixth Schedule to the Constitution was introduced in the Rajya Sabha.',
        body: '| Schedule | Area           | Body     |\n| -------- | -------------- | -------- |\n| Fifth    | Ten States     | Council  |\n| Fifth    | Andhra Pradesh | Advisory |\n| Sixth    |                |          |',
      },
    ],
  },
  {
    name: 'pictures-footnotes-links',
    pieces: [
      title('Wetlands on the Ramsar list'),
      p('In news: India added three wetlands to the Ramsar list, which now names ninety-four of them.'),
      p(
        'The convention',
        note(
          'Ramsar Secretariat, The Ramsar Convention Manual,',
          'https://www.ramsar.org/manual?utm_campaign=x',
        ),
        ' dates from 1971.',
      ),
      picture('Map of the wetlands of Gujarat'),
      picture(),
      p('See ', link('the list', 'https://www.google.com/url?q=https%3A%2F%2Frsis.ramsar.org%2F&sa=D'), '.'),
    ],
    notes: [
      {
        title: 'Wetlands on the Ramsar list',
        context: 'India added three wetlands to the Ramsar list, which now names ninety-four of them.',
        sources: [
          {
            publisher: 'Ramsar Secretariat',
            title: 'The Ramsar Convention Manual',
            url: 'https://www.ramsar.org/manual',
          },
        ],
        body: 'The convention dates from 1971.\n\n[picture: Map of the wetlands of Gujarat]\n\n[picture]\n\nSee [the list](https://rsis.ramsar.org/).',
      },
    ],
  },
  {
    name: 'quiz-statements-key-at-end',
    pieces: [
      title('Money bills and the Speaker'),
      p(
        'Context: The Speaker certified the Finance Bill as a money bill under Article 110 of the Constitution.',
      ),
      h(1, 'Practice Questions'),
      p('1. Consider the following statements:'),
      p('1. A money bill begins in the Lok Sabha.'),
      p('2. The Rajya Sabha may reject it.'),
      p('Which of the statements given above is/are correct?'),
      p('(a) 1 only  (b) 2 only'),
      p('(c) Both 1 and 2  (d) Neither 1 nor 2'),
      p('2. Who certifies a money bill?'),
      p('a) The President  b) The Speaker  c) The Chairman  d) The Finance Minister'),
      p('3. Article 110 is about'),
      p('A. Money bills'),
      p('B. Budgets'),
      p('C. Grants'),
      p('D. Votes on account'),
      h(1, 'Answer Key'),
      p('1-a, 2-b, 3-A'),
      h(1, 'Explanations'),
      p('1. The Rajya Sabha can only return it.'),
      p('2. Article 110(3) gives this to the Speaker.'),
      p('3. It defines them.'),
    ],
    notes: [
      {
        title: 'Money bills and the Speaker',
        context:
          'The Speaker certified the Finance Bill as a money bill under Article 110 of the Constitution.',
        quiz: [
          [
            'Consider the following statements:\n1. A money bill begins in the Lok Sabha.\n2. The Rajya Sabha may reject it.\nWhich of the statements given above is/are correct?',
            ['1 only', '2 only', 'Both 1 and 2', 'Neither 1 nor 2'],
            0,
            'The Rajya Sabha can only return it.',
          ],
          [
            'Who certifies a money bill?',
            ['The President', 'The Speaker', 'The Chairman', 'The Finance Minister'],
            1,
            'Article 110(3) gives this to the Speaker.',
          ],
          [
            'Article 110 is about',
            ['Money bills', 'Budgets', 'Grants', 'Votes on account'],
            0,
            'It defines them.',
          ],
        ],
        body: '',
      },
    ],
  },
  {
    name: 'quiz-automatic-numbers',
    pieces: [
      title('Election Commission of India'),
      p(
        'Context: Parliament passed an Act on how the Election Commissioners are appointed and on their term.',
      ),
      h(1, 'Quiz'),
      ...items('1.', 'Which Article provides for the Election Commission?'),
      ...at('(a)', 1, 'Article 280', 'Article 315', 'Article 324', 'Article 338'),
      p('Answer: c'),
      p('Solution: Article 324 vests the superintendence of elections in it.'),
      p('Statement 2 of the paper was similar.'),
    ],
    notes: [
      {
        title: 'Election Commission of India',
        context:
          'Parliament passed an Act on how the Election Commissioners are appointed and on their term.',
        quiz: [
          [
            'Which Article provides for the Election Commission?',
            ['Article 280', 'Article 315', 'Article 324', 'Article 338'],
            2,
            'Article 324 vests the superintendence of elections in it.\nStatement 2 of the paper was similar.',
          ],
        ],
        body: '',
      },
    ],
  },
  {
    name: 'quiz-options-in-table',
    pieces: [
      title('Tiger reserves of India'),
      p('Context: Madhav National Park in Madhya Pradesh became the fifty-eighth tiger reserve of India.'),
      h(1, 'MCQ'),
      p('Q.1) Madhav National Park lies in'),
      table(
        [
          ['(a) Gujarat', '(b) Madhya Pradesh'],
          ['(c) Odisha', '(d) Kerala'],
        ],
        false,
      ),
      p('Answer – (b) Madhya Pradesh'),
      p('Explanation – It lies near Shivpuri.'),
    ],
    notes: [
      {
        title: 'Tiger reserves of India',
        context: 'Madhav National Park in Madhya Pradesh became the fifty-eighth tiger reserve of India.',
        quiz: [
          [
            'Madhav National Park lies in',
            ['Gujarat', 'Madhya Pradesh', 'Odisha', 'Kerala'],
            1,
            'It lies near Shivpuri.',
          ],
        ],
        body: '',
      },
    ],
  },
  {
    name: 'quiz-as-table',
    pieces: [
      title('Inflation and its measures'),
      p(
        'Context: Retail inflation fell to its lowest in six years, says the Ministry of Statistics in its release.',
      ),
      h(1, 'MCQs'),
      table([
        ['No.', 'Question', 'A', 'B', 'C', 'D', 'Answer', 'Explanation'],
        [
          '1',
          'Who publishes the CPI?',
          'RBI',
          'NSO',
          'SEBI',
          'NITI Aayog',
          'B',
          'The National Statistics Office does.',
        ],
      ]),
    ],
    notes: [
      {
        title: 'Inflation and its measures',
        context:
          'Retail inflation fell to its lowest in six years, says the Ministry of Statistics in its release.',
        quiz: [
          [
            'Who publishes the CPI?',
            ['RBI', 'NSO', 'SEBI', 'NITI Aayog'],
            1,
            'The National Statistics Office does.',
          ],
        ],
        body: '',
      },
    ],
  },
  {
    name: 'quiz-without-section',
    pieces: [
      title('Monsoon and the jet streams'),
      p(
        'Context: The monsoon reached Kerala eight days early, the earliest onset in sixteen years, says the IMD.',
      ),
      p('The easterly jet brings rain.'),
      p('The Act has four parts:'),
      ...items('(a)', 'one', 'two', 'three', 'four'),
      p('Question 1: The onset of the monsoon is declared by'),
      p('(a) ISRO'),
      p('(b) IMD'),
      p('(c) NDMA'),
      p('(d) CWC'),
      p('Correct answer: (b) It is the weather service.'),
    ],
    notes: [
      {
        title: 'Monsoon and the jet streams',
        context:
          'The monsoon reached Kerala eight days early, the earliest onset in sixteen years, says the IMD.',
        quiz: [
          [
            'The onset of the monsoon is declared by',
            ['ISRO', 'IMD', 'NDMA', 'CWC'],
            1,
            'It is the weather service.',
          ],
        ],
        body: 'The easterly jet brings rain.\n\nThe Act has four parts:\n\n(a) one\n(a) two\n(a) three\n(a) four',
      },
    ],
  },
  {
    name: 'quiz-three-options',
    pieces: [
      title('Panchayats and their terms'),
      p(
        'Context: Elections to the panchayats of Gujarat were announced for next month by the State Commission.',
      ),
      h(1, 'Quiz'),
      p('Q1. A panchayat has a term of'),
      p('(a) four years'),
      p('(b) five years'),
      p('(c) six years'),
      p('Ans. (b)'),
    ],
    notes: [
      {
        title: 'Panchayats and their terms',
        context:
          'Elections to the panchayats of Gujarat were announced for next month by the State Commission.',
        body: '## Quiz\n\nQ1. A panchayat has a term of\n\n(a) four years\n\n(b) five years\n\n(c) six years\n\nAns. (b)',
        remarks: [
          'This question has 3 options: a quiz question has four. It is kept in the text.',
          'This looks like questions that are not multiple-choice questions with four options: it is kept in the text.',
        ],
      },
    ],
  },
  {
    name: 'mains-and-hints',
    pieces: [
      title('Inter-State Council revived'),
      p('Context: The Centre reconstituted the Inter-State Council with the Prime Minister as its chairman.'),
      h(2, 'Practice questions for Mains'),
      p('1. Examine the role of the Council. [10 marks, 150 words]'),
      p('Hint: Begin with Article 263.'),
      p('2. Is the Council a substitute for a Rajya Sabha of States? (15 Marks)'),
      p('Q3. Compare it with the NITI Aayog.'),
      p('(Answer in 250 words)'),
    ],
    notes: [
      {
        title: 'Inter-State Council revived',
        context: 'The Centre reconstituted the Inter-State Council with the Prime Minister as its chairman.',
        mains: [
          ['Examine the role of the Council.', 150, 10, 'Begin with Article 263.'],
          ['Is the Council a substitute for a Rajya Sabha of States?', 250, 15],
          ['Compare it with the NITI Aayog.', 250, 15],
        ],
        body: '',
      },
    ],
  },
  {
    name: 'sources-in-many-forms',
    pieces: [
      title('Sources and how they are named'),
      p('Context: A committee on the sources of history published its report on the archives of the States.'),
      p('The report has ten parts.'),
      p(b('Sources:')),
      ...items(
        '1.',
        'The Hindu: Archives at risk (12 March 2026)',
        [link('Report of the committee', 'https://indianexpress.com/report?fbclid=1')],
        'https://pib.gov.in/x',
      ),
    ],
    notes: [
      {
        title: 'Sources and how they are named',
        context: 'A committee on the sources of history published its report on the archives of the States.',
        sources: [
          { publisher: 'The Hindu', title: 'Archives at risk', date: '2026-03-12' },
          {
            publisher: 'The Indian Express',
            title: 'Report of the committee',
            url: 'https://indianexpress.com/report',
          },
          { publisher: 'Press Information Bureau', url: 'https://pib.gov.in/x' },
        ],
        body: 'The report has ten parts.',
      },
    ],
  },
  {
    name: 'many-notes-by-heading',
    pieces: [
      p('Daily Current Affairs – 24 November 2026'),
      h(1, 'First note of the day'),
      p('Context: The first thing happened in the first place, as was reported by the first paper.'),
      p('First text.'),
      h(1, 'Second note of the day'),
      bold('Why in news'),
      p('The second thing happened in the second place, as was reported by the second paper.'),
      h(2, 'Details'),
      p('Second text.'),
      h(1, 'Third note of the day'),
      p('A third text without a context.'),
    ],
    notes: [
      {
        title: 'First note of the day',
        context: 'The first thing happened in the first place, as was reported by the first paper.',
        eventDate: '2026-11-24',
        body: 'First text.',
      },
      {
        title: 'Second note of the day',
        context: 'The second thing happened in the second place, as was reported by the second paper.',
        eventDate: '2026-11-24',
        body: '## Details\n\nSecond text.',
      },
      { title: 'Third note of the day', eventDate: '2026-11-24', body: 'A third text without a context.' },
    ],
  },
  {
    name: 'many-notes-bold-titles',
    pieces: [
      bold('1. Note on the first subject'),
      p('24 Nov 2026'),
      p('Context: The first thing happened in the first place, as was reported by the first paper.'),
      p('First text.'),
      bold('2. Note on the second subject'),
      p('25.11.2026'),
      p('Context: The second thing happened in the second place, as was reported by the second paper.'),
      p('Second text.'),
    ],
    notes: [
      {
        title: 'Note on the first subject',
        context: 'The first thing happened in the first place, as was reported by the first paper.',
        eventDate: '2026-11-24',
        body: 'First text.',
      },
      {
        title: 'Note on the second subject',
        context: 'The second thing happened in the second place, as was reported by the second paper.',
        eventDate: '2026-11-25',
        body: 'Second text.',
      },
    ],
  },
  {
    name: 'no-labels',
    pieces: [
      p('Fiscal deficit of the States'),
      p('The Reserve Bank published its study of State finances, which sees the deficit at three per cent.'),
      bold('Findings'),
      p('Deficits fell.'),
    ],
    notes: [
      {
        title: 'Fiscal deficit of the States',
        context:
          'The Reserve Bank published its study of State finances, which sees the deficit at three per cent.',
        body: '## Findings\n\nDeficits fell.',
        remarks: ['No line is labelled “Context”: the first paragraph was taken for it.'],
      },
    ],
  },
]
