import { keyed, reference, slugField, type SeedDocument } from './document.ts'

interface Topic {
  title: string
  description: string
  parent?: string
  /** What students type: other spellings, abbreviations, Hindi and Gujarati words. */
  synonyms: readonly string[]
}

export const topics = {
  polity: {
    title: 'Polity',
    description: 'The Constitution of India, the institutions it creates and how the country is governed.',
    synonyms: ['Indian polity', 'governance', 'political science', 'rajvyavastha', 'rajneeti'],
  },
  constitution: {
    title: 'Constitution and rights',
    description: 'Making, features and amendment of the Constitution; fundamental rights and their remedies.',
    parent: 'polity',
    synonyms: ['samvidhan', 'bandharan', 'Indian constitution', 'fundamental rights', 'FR', 'DPSP'],
  },
  'parliament-and-executive': {
    title: 'Parliament and the executive',
    description:
      'How laws, money and ministers pass through Parliament, and the powers of the Union executive.',
    parent: 'polity',
    synonyms: ['Lok Sabha', 'Rajya Sabha', 'sansad', 'President', 'emergency'],
  },
  federalism: {
    title: 'Federalism and local government',
    description: 'The Union and the States, how they share powers and money, panchayats and municipalities.',
    parent: 'polity',
    synonyms: [
      'centre-state relations',
      'center state relations',
      'panchayat',
      'panchayati raj',
      'municipality',
    ],
  },
  'constitutional-bodies': {
    title: 'Constitutional bodies',
    description: 'Bodies with a place in the Constitution itself: who appoints them and what they may do.',
    parent: 'polity',
    synonyms: ['Election Commission', 'Finance Commission', 'CAG', 'UPSC', 'ECI'],
  },
  history: {
    title: 'History',
    description: 'India from the first cities to independence, with its art and culture.',
    synonyms: ['Indian history', 'itihas', 'itihaas'],
  },
  'modern-history': {
    title: 'Modern India',
    description:
      'Company rule, its land settlements and the changes they brought, from the mid-eighteenth century.',
    parent: 'history',
    synonyms: ['modern Indian history', 'British India', 'East India Company', 'colonial India'],
  },
  'freedom-struggle': {
    title: 'Freedom struggle',
    description: 'The national movement: its stages, leaders, pacts and debates.',
    parent: 'history',
    synonyms: ['national movement', 'Gandhi', 'Gandhiji', 'satyagraha', 'INM', 'swatantrata sangram'],
  },
  'art-and-culture': {
    title: 'Art and culture',
    description: 'Architecture, monuments and traditions, and their protection.',
    parent: 'history',
    synonyms: ['Indian culture', 'heritage', 'kala sanskriti', 'architecture', 'UNESCO'],
  },
  geography: {
    title: 'Geography',
    description: 'The earth, its air, water and land, and the geography of India.',
    synonyms: ['bhugol', 'bhoogol', 'geo'],
  },
  'physical-geography': {
    title: 'Physical geography',
    description: 'Atmosphere, climate, landforms and oceans.',
    parent: 'geography',
    synonyms: ['climatology', 'geomorphology', 'atmosphere', 'weather'],
  },
  'indian-geography': {
    title: 'Geography of India',
    description: 'Monsoon, rivers, soils and resources of India.',
    parent: 'geography',
    synonyms: [
      'monsoon',
      'mansoon',
      'rivers of India',
      'nadi',
      'soil',
      'Ganga',
      'Ganges',
      'Cauvery',
      'Kaveri',
    ],
  },
  economy: {
    title: 'Economy',
    description: 'Money, prices, public finance and development in India.',
    synonyms: ['Indian economy', 'economics', 'arthvyavastha', 'arthashastra'],
  },
  'money-and-banking': {
    title: 'Money, banking and prices',
    description: 'The Reserve Bank, monetary policy and how inflation is measured.',
    parent: 'economy',
    synonyms: ['RBI', 'Reserve Bank of India', 'repo rate', 'inflation', 'mehngai', 'CPI', 'WPI'],
  },
  'public-finance': {
    title: 'Public finance',
    description: 'Budgets, deficits and taxes of the Union and the States.',
    parent: 'economy',
    synonyms: ['budget', 'fiscal policy', 'GST', 'tax', 'FRBM', 'deficit'],
  },
  environment: {
    title: 'Environment',
    description:
      'Ecology, biodiversity, pollution and climate change, with the laws and treaties about them.',
    synonyms: ['ecology', 'paryavaran', 'environment and ecology', 'EVS'],
  },
  biodiversity: {
    title: 'Biodiversity and conservation',
    description: 'Protected areas, wetlands and species, and the law that protects them.',
    parent: 'environment',
    synonyms: ['bio-diversity', 'wildlife', 'national park', 'wetland', 'Ramsar', 'sanctuary'],
  },
  'climate-change': {
    title: 'Climate and the ozone layer',
    description: 'The international agreements on climate change and on the ozone layer.',
    parent: 'environment',
    synonyms: ['global warming', 'UNFCCC', 'COP', 'Paris Agreement', 'ozone', 'Montreal Protocol'],
  },
  ethics: {
    title: 'Ethics',
    description: 'Ethics, integrity and aptitude for General Studies Paper IV.',
    synonyms: ['GS4', 'GS 4', 'GS paper 4', 'integrity', 'aptitude', 'nitishastra'],
  },
  'public-service-values': {
    title: 'Values of public service',
    description: 'Probity, codes and the foundational values of the civil services.',
    parent: 'ethics',
    synonyms: ['probity', 'code of conduct', 'code of ethics', 'Nolan', 'civil service values'],
  },
  'international-relations': {
    title: 'International relations',
    description: 'India and the world: treaties, groupings and institutions.',
    synonyms: ['IR', 'foreign policy', 'world affairs', 'antarrashtriya sambandh', 'UN', 'United Nations'],
  },
  gujarat: {
    title: 'Gujarat',
    description: 'The history, geography and heritage of Gujarat.',
    synonyms: ['Gujrat', 'GPSC', 'Gujarat GK', 'Saurashtra', 'Kutch', 'Kachchh', 'Kathiawar'],
  },
} as const satisfies Record<string, Topic>

export const topicDocuments = (): SeedDocument[] =>
  Object.entries<Topic>(topics).map(([slug, topic]) =>
    keyed({
      _id: `topic-${slug}`,
      _type: 'topic',
      title: topic.title,
      slug: slugField(slug),
      description: topic.description,
      parent: topic.parent === undefined ? undefined : reference(`topic-${topic.parent}`),
      synonyms: topic.synonyms,
    }),
  )
