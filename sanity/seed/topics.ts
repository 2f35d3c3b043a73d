import { keyed, reference, slugField, type SeedDocument } from './document.ts'

interface Words {
  title: string
  description: string
}

interface Topic extends Words {
  hi: Words
  gu: Words
  parent?: string
  /** What students type: other spellings, abbreviations, Hindi and Gujarati words. */
  synonyms: readonly string[]
}

export const topics = {
  polity: {
    title: 'Polity',
    description: 'The Constitution of India, the institutions it creates and how the country is governed.',
    hi: {
      title: 'राजव्यवस्था',
      description: 'भारत का संविधान, उसके अधीन बनी संस्थाएँ और देश का शासन कैसे चलता है।',
    },
    gu: {
      title: 'રાજ્યવ્યવસ્થા',
      description: 'ભારતનું બંધારણ, તેના હેઠળ રચાયેલી સંસ્થાઓ અને દેશનું શાસન કેવી રીતે ચાલે છે.',
    },
    synonyms: ['Indian polity', 'governance', 'political science', 'rajvyavastha', 'rajneeti'],
  },
  constitution: {
    title: 'Constitution and rights',
    description: 'Making, features and amendment of the Constitution; fundamental rights and their remedies.',
    parent: 'polity',
    hi: {
      title: 'संविधान और अधिकार',
      description: 'संविधान का निर्माण, उसकी विशेषताएँ और संशोधन; मूल अधिकार और उनके उपचार।',
    },
    gu: {
      title: 'બંધારણ અને હકો',
      description: 'બંધારણનું ઘડતર, તેનાં લક્ષણો અને સુધારા; મૂળભૂત હકો અને તેમના ઇલાજો.',
    },
    synonyms: ['samvidhan', 'bandharan', 'Indian constitution', 'fundamental rights', 'FR', 'DPSP'],
  },
  'parliament-and-executive': {
    title: 'Parliament and the executive',
    description:
      'How laws, money and ministers pass through Parliament, and the powers of the Union executive.',
    parent: 'polity',
    hi: {
      title: 'संसद और कार्यपालिका',
      description:
        'संसद में क़ानून बनना, धन की स्वीकृति और मंत्रियों की जवाबदेही; संघ की कार्यपालिका की शक्तियाँ।',
    },
    gu: {
      title: 'સંસદ અને કારોબારી',
      description: 'સંસદમાં કાયદાનું ઘડતર, નાણાંની મંજૂરી અને મંત્રીઓની જવાબદારી; સંઘની કારોબારીની સત્તાઓ.',
    },
    synonyms: ['Lok Sabha', 'Rajya Sabha', 'sansad', 'President', 'emergency'],
  },
  federalism: {
    title: 'Federalism and local government',
    description: 'The Union and the States, how they share powers and money, panchayats and municipalities.',
    parent: 'polity',
    hi: {
      title: 'संघवाद और स्थानीय शासन',
      description: 'संघ और राज्य, उनके बीच शक्तियों और धन का बँटवारा, पंचायतें और नगरपालिकाएँ।',
    },
    gu: {
      title: 'સમવાયતંત્ર અને સ્થાનિક સ્વરાજ',
      description: 'સંઘ અને રાજ્યો, તેમની વચ્ચે સત્તા અને નાણાંની વહેંચણી, પંચાયતો અને નગરપાલિકાઓ.',
    },
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
    hi: {
      title: 'संवैधानिक निकाय',
      description:
        'वे निकाय जिनका स्थान स्वयं संविधान में है: उनकी नियुक्ति कौन करता है और उनके अधिकार क्या हैं।',
    },
    gu: {
      title: 'બંધારણીય સંસ્થાઓ',
      description: 'જેમનું સ્થાન બંધારણમાં જ છે તે સંસ્થાઓ: તેમની નિમણૂક કોણ કરે છે અને તેમની સત્તા શી છે.',
    },
    synonyms: ['Election Commission', 'Finance Commission', 'CAG', 'UPSC', 'ECI'],
  },
  history: {
    title: 'History',
    description: 'India from the first cities to independence, with its art and culture.',
    hi: {
      title: 'इतिहास',
      description: 'प्रथम नगरों से स्वतंत्रता तक का भारत, उसकी कला और संस्कृति के साथ।',
    },
    gu: { title: 'ઇતિહાસ', description: 'પ્રથમ નગરોથી સ્વતંત્રતા સુધીનું ભારત, તેની કલા અને સંસ્કૃતિ સાથે.' },
    synonyms: ['Indian history', 'itihas', 'itihaas'],
  },
  'modern-history': {
    title: 'Modern India',
    description:
      'Company rule, its land settlements and the changes they brought, from the mid-eighteenth century.',
    parent: 'history',
    hi: {
      title: 'आधुनिक भारत',
      description: 'अठारहवीं सदी के मध्य से कंपनी का शासन, उसके भू-राजस्व बंदोबस्त और उनसे आए बदलाव।',
    },
    gu: {
      title: 'આધુનિક ભારત',
      description: 'અઢારમી સદીના મધ્યથી કંપનીનું શાસન, તેની જમીન મહેસૂલ પદ્ધતિઓ અને તેનાથી આવેલાં પરિવર્તનો.',
    },
    synonyms: ['modern Indian history', 'British India', 'East India Company', 'colonial India'],
  },
  'freedom-struggle': {
    title: 'Freedom struggle',
    description: 'The national movement: its stages, leaders, pacts and debates.',
    parent: 'history',
    hi: { title: 'स्वतंत्रता संग्राम', description: 'राष्ट्रीय आंदोलन: उसके चरण, नेता, समझौते और बहसें।' },
    gu: {
      title: 'સ્વાતંત્ર્ય સંગ્રામ',
      description: 'રાષ્ટ્રીય ચળવળ: તેના તબક્કા, નેતાઓ, કરારો અને ચર્ચાઓ.',
    },
    synonyms: ['national movement', 'Gandhi', 'Gandhiji', 'satyagraha', 'INM', 'swatantrata sangram'],
  },
  'art-and-culture': {
    title: 'Art and culture',
    description: 'Architecture, monuments and traditions, and their protection.',
    parent: 'history',
    hi: { title: 'कला और संस्कृति', description: 'स्थापत्य, स्मारक और परंपराएँ, और उनका संरक्षण।' },
    gu: { title: 'કલા અને સંસ્કૃતિ', description: 'સ્થાપત્ય, સ્મારકો અને પરંપરાઓ, તથા તેમનું સંરક્ષણ.' },
    synonyms: ['Indian culture', 'heritage', 'kala sanskriti', 'architecture', 'UNESCO'],
  },
  geography: {
    title: 'Geography',
    description: 'The earth, its air, water and land, and the geography of India.',
    hi: { title: 'भूगोल', description: 'पृथ्वी, उसकी वायु, जल और स्थल, और भारत का भूगोल।' },
    gu: { title: 'ભૂગોળ', description: 'પૃથ્વી, તેનાં હવા, પાણી અને જમીન, તથા ભારતની ભૂગોળ.' },
    synonyms: ['bhugol', 'bhoogol', 'geo'],
  },
  'physical-geography': {
    title: 'Physical geography',
    description: 'Atmosphere, climate, landforms and oceans.',
    parent: 'geography',
    hi: { title: 'भौतिक भूगोल', description: 'वायुमंडल, जलवायु, स्थलरूप और महासागर।' },
    gu: { title: 'ભૌતિક ભૂગોળ', description: 'વાતાવરણ, આબોહવા, ભૂમિસ્વરૂપો અને મહાસાગરો.' },
    synonyms: ['climatology', 'geomorphology', 'atmosphere', 'weather'],
  },
  'indian-geography': {
    title: 'Geography of India',
    description: 'Monsoon, rivers, soils and resources of India.',
    parent: 'geography',
    hi: { title: 'भारत का भूगोल', description: 'भारत का मानसून, नदियाँ, मृदाएँ और संसाधन।' },
    gu: { title: 'ભારતની ભૂગોળ', description: 'ભારતનું ચોમાસું, નદીઓ, જમીનના પ્રકારો અને સંસાધનો.' },
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
    hi: { title: 'अर्थव्यवस्था', description: 'भारत में मुद्रा, क़ीमतें, लोक वित्त और विकास।' },
    gu: { title: 'અર્થતંત્ર', description: 'ભારતમાં નાણું, કિંમતો, જાહેર વિત્ત અને વિકાસ.' },
    synonyms: ['Indian economy', 'economics', 'arthvyavastha', 'arthashastra'],
  },
  'money-and-banking': {
    title: 'Money, banking and prices',
    description: 'The Reserve Bank, monetary policy and how inflation is measured.',
    parent: 'economy',
    hi: {
      title: 'मुद्रा, बैंकिंग और क़ीमतें',
      description: 'रिज़र्व बैंक, मौद्रिक नीति और मुद्रास्फीति को मापने के तरीके।',
    },
    gu: {
      title: 'નાણું, બેન્કિંગ અને કિંમતો',
      description: 'રિઝર્વ બેન્ક, નાણાકીય નીતિ અને ફુગાવો માપવાની રીતો.',
    },
    synonyms: ['RBI', 'Reserve Bank of India', 'repo rate', 'inflation', 'mehngai', 'CPI', 'WPI'],
  },
  'public-finance': {
    title: 'Public finance',
    description: 'Budgets, deficits and taxes of the Union and the States.',
    parent: 'economy',
    hi: { title: 'लोक वित्त', description: 'संघ और राज्यों के बजट, घाटे और कर।' },
    gu: { title: 'જાહેર વિત્ત', description: 'સંઘ અને રાજ્યોનાં અંદાજપત્રો, ખાધ અને કરવેરા.' },
    synonyms: ['budget', 'fiscal policy', 'GST', 'tax', 'FRBM', 'deficit'],
  },
  environment: {
    title: 'Environment',
    description:
      'Ecology, biodiversity, pollution and climate change, with the laws and treaties about them.',
    hi: {
      title: 'पर्यावरण',
      description: 'पारिस्थितिकी, जैव विविधता, प्रदूषण और जलवायु परिवर्तन, और उनसे जुड़े क़ानून तथा संधियाँ।',
    },
    gu: {
      title: 'પર્યાવરણ',
      description:
        'પરિસ્થિતિવિદ્યા, જૈવવિવિધતા, પ્રદૂષણ અને આબોહવા પરિવર્તન, તથા તેમને લગતા કાયદા અને સંધિઓ.',
    },
    synonyms: ['ecology', 'paryavaran', 'environment and ecology', 'EVS'],
  },
  biodiversity: {
    title: 'Biodiversity and conservation',
    description: 'Protected areas, wetlands and species, and the law that protects them.',
    parent: 'environment',
    hi: {
      title: 'जैव विविधता और संरक्षण',
      description: 'संरक्षित क्षेत्र, आर्द्रभूमियाँ और प्रजातियाँ, और उनकी रक्षा करने वाला क़ानून।',
    },
    gu: {
      title: 'જૈવવિવિધતા અને સંરક્ષણ',
      description: 'સંરક્ષિત વિસ્તારો, જળપ્લાવિત વિસ્તારો અને પ્રજાતિઓ, તથા તેમનું રક્ષણ કરતો કાયદો.',
    },
    synonyms: ['bio-diversity', 'wildlife', 'national park', 'wetland', 'Ramsar', 'sanctuary'],
  },
  'climate-change': {
    title: 'Climate and the ozone layer',
    description: 'The international agreements on climate change and on the ozone layer.',
    parent: 'environment',
    hi: {
      title: 'जलवायु और ओज़ोन परत',
      description: 'जलवायु परिवर्तन और ओज़ोन परत से जुड़े अंतरराष्ट्रीय समझौते।',
    },
    gu: {
      title: 'આબોહવા અને ઓઝોન સ્તર',
      description: 'આબોહવા પરિવર્તન અને ઓઝોન સ્તર અંગેના આંતરરાષ્ટ્રીય કરારો.',
    },
    synonyms: ['global warming', 'UNFCCC', 'COP', 'Paris Agreement', 'ozone', 'Montreal Protocol'],
  },
  ethics: {
    title: 'Ethics',
    description: 'Ethics, integrity and aptitude for General Studies Paper IV.',
    hi: {
      title: 'नीतिशास्त्र',
      description: 'सामान्य अध्ययन के प्रश्नपत्र IV के लिए नीतिशास्त्र, सत्यनिष्ठा और अभिरुचि।',
    },
    gu: {
      title: 'નીતિશાસ્ત્ર',
      description: 'સામાન્ય અભ્યાસના પ્રશ્નપત્ર IV માટે નીતિશાસ્ત્ર, સત્યનિષ્ઠા અને અભિયોગ્યતા.',
    },
    synonyms: ['GS4', 'GS 4', 'GS paper 4', 'integrity', 'aptitude', 'nitishastra'],
  },
  'public-service-values': {
    title: 'Values of public service',
    description: 'Probity, codes and the foundational values of the civil services.',
    parent: 'ethics',
    hi: {
      title: 'लोक सेवा के मूल्य',
      description: 'ईमानदारी, आचार संहिताएँ और सिविल सेवाओं के आधारभूत मूल्य।',
    },
    gu: {
      title: 'જાહેર સેવાનાં મૂલ્યો',
      description: 'પ્રામાણિકતા, આચારસંહિતાઓ અને સિવિલ સેવાઓનાં પાયાનાં મૂલ્યો.',
    },
    synonyms: ['probity', 'code of conduct', 'code of ethics', 'Nolan', 'civil service values'],
  },
  'international-relations': {
    title: 'International relations',
    description: 'India and the world: treaties, groupings and institutions.',
    hi: { title: 'अंतरराष्ट्रीय संबंध', description: 'भारत और विश्व: संधियाँ, समूह और संस्थाएँ।' },
    gu: { title: 'આંતરરાષ્ટ્રીય સંબંધો', description: 'ભારત અને વિશ્વ: સંધિઓ, જૂથો અને સંસ્થાઓ.' },
    synonyms: ['IR', 'foreign policy', 'world affairs', 'antarrashtriya sambandh', 'UN', 'United Nations'],
  },
  gujarat: {
    title: 'Gujarat',
    description: 'The history, geography and heritage of Gujarat.',
    hi: { title: 'गुजरात', description: 'गुजरात का इतिहास, भूगोल और विरासत।' },
    gu: { title: 'ગુજરાત', description: 'ગુજરાતનો ઇતિહાસ, ભૂગોળ અને વારસો.' },
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
      translations: { hi: topic.hi, gu: topic.gu },
      parent: topic.parent === undefined ? undefined : reference(`topic-${topic.parent}`),
      synonyms: topic.synonyms,
    }),
  )
