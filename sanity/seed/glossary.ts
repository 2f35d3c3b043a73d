import { keyed, reference, slugField, type SeedDocument } from './document.ts'
import type { topics } from './topics.ts'

interface Wording {
  title: string
  meaning: string
}

interface Term extends Wording {
  hi: Wording
  gu: Wording
  topic: keyof typeof topics
  source: { publisher: string; title: string; url?: string }
}

const terms: Record<string, Term> = {
  'habeas-corpus': {
    title: 'Habeas corpus',
    meaning:
      'A writ with which a court has a detained person brought before it, to judge whether the detention is lawful.',
    hi: {
      title: 'बंदी प्रत्यक्षीकरण',
      meaning:
        'न्यायालय का आदेश कि हिरासत में रखे गए व्यक्ति को उसके सामने लाया जाए, ताकि वह जाँच सके कि हिरासत विधिसम्मत है या नहीं।',
    },
    gu: {
      title: 'બંદી પ્રત્યક્ષીકરણ',
      meaning:
        'અદાલતનો આદેશ કે અટકાયતમાં રાખેલી વ્યક્તિને તેની સમક્ષ લાવવામાં આવે, જેથી તે તપાસી શકે કે અટકાયત કાયદેસર છે કે નહીં.',
    },
    topic: 'constitution',
    source: {
      publisher: 'Government of India',
      title: 'The Constitution of India, Articles 32 and 226',
    },
  },
  'money-bill': {
    title: 'Money Bill',
    meaning:
      'A Bill that deals only with the matters listed in Article 110(1) of the Constitution, such as taxes and the Consolidated Fund of India. It begins in the Lok Sabha; the Rajya Sabha may recommend changes within fourteen days.',
    hi: {
      title: 'धन विधेयक',
      meaning:
        'ऐसा विधेयक जिसमें केवल संविधान के अनुच्छेद 110(1) में गिनाए गए विषय हों, जैसे कर और भारत की संचित निधि। यह लोक सभा में ही पेश होता है; राज्य सभा चौदह दिन के भीतर सिफ़ारिशें कर सकती है।',
    },
    gu: {
      title: 'નાણાં વિધેયક',
      meaning:
        'જે વિધેયકમાં ફક્ત બંધારણના અનુચ્છેદ 110(1)માં ગણાવેલી બાબતો હોય, જેમ કે કર અને ભારતનું એકત્રિત ભંડોળ. તે લોકસભામાં જ રજૂ થાય છે; રાજ્યસભા ચૌદ દિવસમાં ભલામણો કરી શકે છે.',
    },
    topic: 'parliament-and-executive',
    source: {
      publisher: 'Government of India',
      title: 'The Constitution of India, Articles 109 and 110',
    },
  },
  'ramsar-site': {
    title: 'Ramsar site',
    meaning:
      'A wetland that a country has entered in the List of Wetlands of International Importance. The list is kept under the Convention on Wetlands, signed at Ramsar in Iran in 1971.',
    hi: {
      title: 'रामसर स्थल',
      meaning:
        'वह आर्द्रभूमि जिसे किसी देश ने अंतरराष्ट्रीय महत्त्व की आर्द्रभूमियों की सूची में रखा है। यह सूची 1971 में ईरान के रामसर में हुए आर्द्रभूमि अभिसमय के अधीन है।',
    },
    gu: {
      title: 'રામસર સ્થળ',
      meaning:
        'જે જળપ્લાવિત વિસ્તારને કોઈ દેશે આંતરરાષ્ટ્રીય મહત્ત્વના જળપ્લાવિત વિસ્તારોની યાદીમાં મૂક્યો હોય. આ યાદી 1971માં ઈરાનના રામસરમાં થયેલા કરાર હેઠળ છે.',
    },
    topic: 'biodiversity',
    source: {
      publisher: 'UNESCO',
      title: 'Convention on Wetlands of International Importance, Ramsar, 1971, Article 2',
    },
  },
  'repo-rate': {
    title: 'Repo rate',
    meaning:
      'The rate of interest at which the Reserve Bank of India lends to banks for a short time against securities. It is the policy rate, which the Monetary Policy Committee decides.',
    hi: {
      title: 'रेपो दर',
      meaning:
        'ब्याज की वह दर जिस पर भारतीय रिज़र्व बैंक प्रतिभूतियों के बदले बैंकों को थोड़े समय के लिए उधार देता है। यही नीतिगत दर है, जिसे मौद्रिक नीति समिति तय करती है।',
    },
    gu: {
      title: 'રેપો રેટ',
      meaning:
        'વ્યાજનો એ દર જેના પર ભારતીય રિઝર્વ બૅન્ક જામીનગીરીઓ સામે બૅન્કોને ટૂંકા ગાળા માટે ધિરાણ આપે છે. આ જ નીતિગત દર છે, જે નાણાકીય નીતિ સમિતિ નક્કી કરે છે.',
    },
    topic: 'money-and-banking',
    source: {
      publisher: 'Government of India',
      title: 'Reserve Bank of India Act, 1934, sections 45ZA and 45ZB',
    },
  },
}

export const glossaryDocuments = (): SeedDocument[] =>
  Object.entries(terms).map(([slug, { title, meaning, hi, gu, topic, source }]) =>
    keyed({
      _id: `glossary-${slug}`,
      _type: 'glossaryTerm',
      title,
      slug: slugField(slug),
      meaning,
      wordings: [
        { _type: 'glossaryWording', language: 'hi', ...hi },
        { _type: 'glossaryWording', language: 'gu', ...gu },
      ],
      topic: reference(`topic-${topic}`),
      sources: [{ _type: 'source', ...source }],
    }),
  )
