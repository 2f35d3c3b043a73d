import { keyed, reference, type SeedDocument } from './document.ts'
import { syllabusPapers } from './syllabus.ts'
import type { topics } from './topics.ts'

interface PastQuestion {
  paper: keyof typeof syllabusPapers
  year: number
  text: string
  statements?: string[]
  numbering?: 'roman'
  closing?: string
  options?: [string, string, string, string]
  topics: (keyof typeof topics)[]
  /** The lines of the syllabus of the paper. */
  lines: string[]
}

/**
 * Questions that the Civil Services Examination asked, in the words of the paper, newest first. Their numbers and
 * official keys are added only from the commission’s own papers, which the seed does not have yet.
 */
export const pastQuestions = {
  'inter-state-council-2025': {
    paper: 'GS',
    year: 2025,
    text: 'With reference to India, consider the following:',
    statements: ['The Inter-State Council', 'The National Security Council', 'Zonal Councils'],
    numbering: 'roman',
    closing: 'How many of the above were established as per the provisions of the Constitution of India?',
    options: ['Only one', 'Only two', 'All the three', 'None'],
    topics: ['federalism'],
    lines: ['P.4'],
  },
  'code-of-ethics-2024': {
    paper: 'GS4',
    year: 2024,
    text: 'The ‘Code of Conduct’ and ‘Code of Ethics’ are the sources of guidance in public administration. There is code of conduct already in operation, whereas code of ethics is not yet put in place. Suggest a suitable model for code of ethics to maintain integrity, probity and transparency in governance.',
    topics: ['public-service-values'],
    lines: ['4.7'],
  },
  'presidents-rule-2023': {
    paper: 'GS2',
    year: 2023,
    text: 'Account for the legal and political factors responsible for the reduced frequency of using Article 356 by the Union Governments since mid 1990s.',
    topics: ['federalism'],
    lines: ['2.2'],
  },
  'writs-2022': {
    paper: 'GS',
    year: 2022,
    text: 'With reference to the writs issued by the Courts in India, consider the following statements:',
    statements: [
      'Mandamus will not lie against a private organisation unless it is entrusted with a public duty.',
      'Mandamus will not lie against a Company even though it may be a Government Company.',
      'Any public minded person can be a petitioner to move the Court to obtain the writ of Quo Warranto.',
    ],
    closing: 'Which of the statements given above are correct?',
    options: ['1 and 2 only', '2 and 3 only', '1 and 3 only', '1, 2 and 3'],
    topics: ['constitution'],
    lines: ['P.4'],
  },
  'black-cotton-soil-2021': {
    paper: 'GS',
    year: 2021,
    text: 'The black cotton soil of India has been formed due to the weathering of',
    options: ['brown forest soil', 'fissure volcanic rock', 'granite and schist', 'shale and limestone'],
    topics: ['indian-geography'],
    lines: ['P.3'],
  },
  'capital-budget-2021': {
    paper: 'GS3',
    year: 2021,
    text: 'Distinguish between Capital Budget and Revenue Budget. Explain the components of both these Budgets.',
    topics: ['public-finance'],
    lines: ['3.3'],
  },
  'water-harvesting-2021': {
    paper: 'GS',
    year: 2021,
    text: 'Which one of the following ancient towns is well-known for its elaborate system of water harvesting and management by building a series of dams and channelizing water into connected reservoirs?',
    options: ['Dholavira', 'Kalibangan', 'Rakhigarhi', 'Ropar'],
    topics: ['art-and-culture'],
    lines: ['P.2'],
  },
  'basic-structure-2020': {
    paper: 'GS',
    year: 2020,
    text: 'Consider the following statements:',
    statements: [
      'The Constitution of India defines its ‘basic structure’ in terms of federalism, secularism, fundamental rights and democracy.',
      'The Constitution of India provides for ‘judicial review’ to safeguard the citizens’ liberties and to preserve the ideals on which the Constitution is based.',
    ],
    closing: 'Which of the statements given above is/are correct?',
    options: ['1 only', '2 only', 'Both 1 and 2', 'Neither 1 nor 2'],
    topics: ['constitution'],
    lines: ['P.4'],
  },
  'emotional-intelligence-2020': {
    paper: 'GS4',
    year: 2020,
    text: 'What are the main components of emotional intelligence (EI)? Can they be learned? Discuss.',
    topics: ['ethics'],
    lines: ['4.4'],
  },
  'gst-compensation-2020': {
    paper: 'GS3',
    year: 2020,
    text: 'Explain the rationale behind the Goods and Services Tax (Compensation to States) Act of 2017. How has COVID-19 impacted the GST compensation fund and created new federal tensions?',
    topics: ['public-finance', 'federalism'],
    lines: ['3.1'],
  },
  'inflation-2020': {
    paper: 'GS',
    year: 2020,
    text: 'Consider the following statements:',
    statements: [
      'The weightage of food in Consumer Price Index (CPI) is higher than that in Wholesale Price Index (WPI).',
      'The WPI does not capture changes in the prices of services, which CPI does.',
      'Reserve Bank of India has now adopted WPI as its key measure of inflation and to decide on changing the key policy rates.',
    ],
    closing: 'Which of the statements given above is/are correct?',
    options: ['1 and 2 only', '2 only', '3 only', '1, 2 and 3'],
    topics: ['money-and-banking'],
    lines: ['P.5'],
  },
  'basic-structure-2019': {
    paper: 'GS2',
    year: 2019,
    text: '“Parliament’s power to amend the Constitution is a limited power and it cannot be enlarged into absolute power.” In the light of this statement explain whether Parliament under Article 368 of the Constitution can destroy the Basic Structure of the Constitution by expanding its amending power?',
    topics: ['constitution'],
    lines: ['2.1'],
  },
  'champaran-satyagraha-2018': {
    paper: 'GS',
    year: 2018,
    text: 'Which one of the following is a very significant aspect of the Champaran Satyagraha?',
    options: [
      'Active all-India participation of lawyers, students and women in the National Movement',
      'Active involvement of Dalit and Tribal communities of India in the National Movement',
      'Joining of peasant unrest to India’s National Movement',
      'Drastic decrease in the cultivation of plantation crops and commercial crops',
    ],
    topics: ['freedom-struggle'],
    lines: ['P.2'],
  },
  'code-of-ethics-2018': {
    paper: 'GS4',
    year: 2018,
    text: 'Distinguish between “Code of ethics” and “Code of conduct” with suitable examples.',
    topics: ['public-service-values'],
    lines: ['4.7'],
  },
  'finance-commission-2018': {
    paper: 'GS2',
    year: 2018,
    text: 'How is the Finance Commission of India constituted? What do you know about the terms of reference of the recently constituted Finance Commission? Discuss.',
    topics: ['constitutional-bodies', 'public-finance'],
    lines: ['2.8'],
  },
  'money-bill-2018': {
    paper: 'GS',
    year: 2018,
    text: 'Regarding Money Bill, which of the following statements is not correct?',
    options: [
      'A bill shall be deemed to be a Money Bill if it contains only provisions relating to imposition, abolition, remission, alteration or regulation of any tax.',
      'A Money Bill has provisions for the custody of the Consolidated Fund of India or the Contingency Fund of India.',
      'A Money Bill is concerned with the appropriation of moneys out of the Contingency Fund of India.',
      'A Money Bill deals with the regulation of borrowing of money or giving of any guarantee by the Government of India.',
    ],
    topics: ['parliament-and-executive'],
    lines: ['P.4'],
  },
  'presidents-rule-2018': {
    paper: 'GS',
    year: 2018,
    text: 'If the President of India exercises his power as provided under Article 356 of the Constitution in respect of a particular State, then',
    options: [
      'the Assembly of the State is automatically dissolved.',
      'the powers of the Legislature of that State shall be exercisable by or under the authority of the Parliament.',
      'Article 19 is suspended in that State.',
      'the President can make laws relating to that State.',
    ],
    topics: ['federalism', 'parliament-and-executive'],
    lines: ['P.4'],
  },
  'election-commission-2017': {
    paper: 'GS',
    year: 2017,
    text: 'Consider the following statements:',
    statements: [
      'The Election Commission of India is a five-member body.',
      'Union Ministry of Home Affairs decides the election schedule for the conduct of both general elections and bye-elections.',
      'Election Commission resolves the disputes relating to splits/mergers of recognised political parties.',
    ],
    closing: 'Which of the statements given above is/are correct?',
    options: ['1 and 2 only', '2 only', '2 and 3 only', '3 only'],
    topics: ['constitutional-bodies'],
    lines: ['P.4'],
  },
  'emotional-intelligence-2017': {
    paper: 'GS4',
    year: 2017,
    text: 'How will you apply emotional intelligence in administrative practices?',
    topics: ['ethics'],
    lines: ['4.4'],
  },
  'monetary-policy-committee-2017': {
    paper: 'GS',
    year: 2017,
    text: 'Which of the following statements is/are correct regarding the Monetary Policy Committee (MPC)?',
    statements: [
      'It decides the RBI’s benchmark interest rates.',
      'It is a 12-member body including the Governor of RBI and is reconstituted every year.',
      'It functions under the chairmanship of the Union Finance Minister.',
    ],
    closing: 'Select the correct answer using the code given below:',
    options: ['1 only', '1 and 2 only', '3 only', '2 and 3 only'],
    topics: ['money-and-banking'],
    lines: ['P.5'],
  },
  'ryotwari-settlement-2017': {
    paper: 'GS',
    year: 2017,
    text: 'Who among the following was/were associated with the introduction of Ryotwari Settlement in India during the British rule?',
    statements: ['Lord Cornwallis', 'Alexander Read', 'Thomas Munro'],
    closing: 'Select the correct answer using the code given below:',
    options: ['1 only', '1 and 3 only', '2 and 3 only', '1, 2 and 3'],
    topics: ['modern-history'],
    lines: ['P.2'],
  },
  'linguistic-states-2016': {
    paper: 'GS1',
    year: 2016,
    text: 'Has the formation of linguistic States strengthened the cause of Indian Unity?',
    topics: ['federalism'],
    lines: ['1.4'],
  },
  'panchayat-2016': {
    paper: 'GS',
    year: 2016,
    text: 'Consider the following statements:',
    statements: [
      'The minimum age prescribed for any person to be a member of Panchayat is 25 years.',
      'A Panchayat reconstituted after premature dissolution continues only for the remainder period.',
    ],
    closing: 'Which of the statements given above is/are correct?',
    options: ['1 only', '2 only', 'Both 1 and 2', 'Neither 1 nor 2'],
    topics: ['federalism'],
    lines: ['P.4'],
  },
  'paris-agreement-2016': {
    paper: 'GS',
    year: 2016,
    text: 'With reference to the Agreement at the UNFCCC Meeting in Paris in 2015, which of the following statements is/are correct?',
    statements: [
      'The Agreement was signed by all the member countries of the UN and it will go into effect in 2017.',
      'The Agreement aims to limit the greenhouse gas emissions so that the rise in average global temperature by the end of this century does not exceed 2°C or even 1.5°C above pre-industrial levels.',
      'Developed countries acknowledged their historical responsibility in global warming and committed to donate $ 1000 billion a year from 2020 to help developing countries to cope with climate change.',
    ],
    closing: 'Select the correct answer using the code given below.',
    options: ['1 and 3 only', '2 only', '2 and 3 only', '1, 2 and 3'],
    topics: ['climate-change'],
    lines: ['P.6'],
  },
  'finance-commission-2015': {
    paper: 'GS',
    year: 2015,
    text: 'With reference to the Fourteenth Finance Commission, which of the following statements is/are correct?',
    statements: [
      'It has increased the share of States in the central divisible pool from 32 percent to 42 percent.',
      'It has made recommendations concerning sector-specific grants.',
    ],
    closing: 'Select the correct answer using the code given below.',
    options: ['1 only', '2 only', 'Both 1 and 2', 'Neither 1 nor 2'],
    topics: ['constitutional-bodies', 'public-finance'],
    lines: ['P.4'],
  },
  'montreal-protocol-2015': {
    paper: 'GS',
    year: 2015,
    text: 'Which one of the following is associated with the issue of control and phasing out of the use of ozone-depleting substances?',
    options: ['Bretton Woods Conference', 'Montreal Protocol', 'Kyoto Protocol', 'Nagoya Protocol'],
    topics: ['climate-change'],
    lines: ['P.6'],
  },
  'salt-law-2015': {
    paper: 'GS',
    year: 2015,
    text: 'Who of the following organized a march on the Tanjore coast to break the Salt Law in April 1930?',
    options: ['V. O. Chidambaram Pillai', 'C. Rajagopalachari', 'K. Kamaraj', 'Annie Besant'],
    topics: ['freedom-struggle'],
    lines: ['P.2'],
  },
  'security-council-2015': {
    paper: 'GS2',
    year: 2015,
    text: 'Discuss the impediments India is facing in its pursuit of a permanent seat in UN Security Council.',
    topics: ['international-relations'],
    lines: ['2.20'],
  },
  'montreux-record-2014': {
    paper: 'GS',
    year: 2014,
    text: 'If a wetland of international importance is brought under the ‘Montreux Record’, what does it imply?',
    options: [
      'Changes in ecological character have occurred, are occurring or are likely to occur in the wetland as a result of human interference',
      'The country in which the wetland is located should enact a law to prohibit any human activity within five kilometres from the edge of the wetland',
      'The survival of the wetland depends on the cultural practices and traditions of certain communities living in its vicinity and therefore the cultural diversity therein should not be destroyed',
      'It is given the status of ‘World Heritage Site’',
    ],
    topics: ['biodiversity'],
    lines: ['P.6'],
  },
  'narmada-2013': {
    paper: 'GS',
    year: 2013,
    text: 'The Narmada river flows to the west, while most other large peninsular rivers flow to the east. Why?',
    statements: [
      'It occupies a linear rift valley.',
      'It flows between the Vindhyas and the Satpuras.',
      'The land slopes to the west from Central India.',
    ],
    closing: 'Select the correct answer using the codes given below.',
    options: ['1 only', '2 and 3', '1 and 3', 'None'],
    topics: ['indian-geography'],
    lines: ['P.3'],
  },
  'communal-award-2012': {
    paper: 'GS',
    year: 2012,
    text: 'Mahatma Gandhi undertook fast unto death in 1932, mainly because',
    options: [
      'Round Table Conference failed to satisfy Indian political aspirations',
      'Congress and Muslim League had differences of opinion',
      'Ramsay Macdonald announced the Communal Award',
      'None of the statements (a), (b) and (c) given above is correct in this context',
    ],
    topics: ['freedom-struggle'],
    lines: ['P.2'],
  },
  'monsoon-2012': {
    paper: 'GS',
    year: 2012,
    text: 'Consider the following statements:',
    statements: [
      'The duration of the monsoon decreases from southern India to northern India.',
      'The amount of annual rainfall in the northern plains of India decreases from east to west.',
    ],
    closing: 'Which of the statements given above is/are correct?',
    options: ['1 only', '2 only', 'Both 1 and 2', 'Neither 1 nor 2'],
    topics: ['indian-geography'],
    lines: ['P.3'],
  },
  'ryotwari-settlement-2012': {
    paper: 'GS',
    year: 2012,
    text: 'With reference to Ryotwari Settlement, consider the following statements:',
    statements: [
      'The rent was paid directly by the peasants to the Government.',
      'The Government gave Pattas to the Ryots.',
      'The lands were surveyed and assessed before being taxed.',
    ],
    closing: 'Which of the statements given above is/are correct?',
    options: ['1 only', '1 and 2 only', '1, 2 and 3', 'None'],
    topics: ['modern-history'],
    lines: ['P.2'],
  },
} as const satisfies Record<string, PastQuestion>

/** The papers of the examination as the commission names them. */
const paperNames = {
  GS: 'General Studies Paper I',
  CSAT: 'General Studies Paper II',
  Essay: 'Essay',
  GS1: 'General Studies Paper I',
  GS2: 'General Studies Paper II',
  GS3: 'General Studies Paper III',
  GS4: 'General Studies Paper IV',
} as const satisfies Record<keyof typeof syllabusPapers, string>

const examinations = { prelims: 'Preliminary', mains: 'Main' } as const

export const pastQuestionDocuments = (): SeedDocument[] =>
  Object.entries<PastQuestion>(pastQuestions).map(([name, { paper, year, topics, lines, ...words }]) => {
    const { stage } = syllabusPapers[paper]
    const ofPaper = reference(`syllabus-${paper.toLowerCase()}`)
    return keyed({
      _id: `past-question-${name}`,
      _type: 'pastQuestion',
      exam: 'UPSC Civil Services',
      stage,
      year,
      paper: ofPaper,
      ...words,
      keyState: words.options ? 'none' : undefined,
      topics: topics.map((slug) => reference(`topic-${slug}`)),
      syllabus: lines.map((line) => ({ _type: 'syllabusReference', paper: ofPaper, line })),
      sources: [
        {
          _type: 'source',
          publisher: 'Union Public Service Commission',
          title: `Civil Services (${examinations[stage]}) Examination, ${year}, ${paperNames[paper]}`,
        },
      ],
    })
  })
