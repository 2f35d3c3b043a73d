import { fold, soundOf } from './spelling'

/** Other names of states and union territories; the first one in a script is the usual one. */
export const stateNames: Record<string, string> = {
  'Andaman and Nicobar Islands':
    'Andaman and Nicobar, Andaman Nicobar, Andaman, Andamans, अंडमान और निकोबार, આંદામાન નિકોબાર',
  'Andhra Pradesh': 'Andhra, आंध्र प्रदेश, આંધ્ર પ્રદેશ, આંધ્રપ્રદેશ',
  'Arunachal Pradesh': 'Arunachal, अरुणाचल प्रदेश, અરુણાચલ પ્રદેશ',
  Assam: 'Asom, असम, આસામ, অসম',
  Bihar: 'बिहार, બિહાર',
  Chandigarh: 'चंडीगढ़, चण्डीगढ़, ચંદીગઢ',
  Chhattisgarh: 'Chattisgarh, छत्तीसगढ़, છત્તીસગઢ',
  'Dadra and Nagar Haveli and Daman and Diu':
    'Daman and Diu, DNHDD, दादरा और नगर हवेली और दमन और दीव, દાદરા અને નગર હવેલી અને દમણ અને દીવ',
  Delhi: 'New Delhi, NCT of Delhi, Delhi NCR, Dilli, दिल्ली, नई दिल्ली, દિલ્હી, નવી દિલ્હી',
  Goa: 'गोवा, ગોવા',
  Gujarat: 'Gujrat, Gujraat, गुजरात, ગુજરાત',
  Haryana: 'Hariyana, हरियाणा, હરિયાણા',
  'Himachal Pradesh': 'Himachal, हिमाचल प्रदेश, हिमाचल, હિમાચલ પ્રદેશ',
  'Jammu and Kashmir':
    'Jammu Kashmir, Kashmir, J K, J and K, जम्मू और कश्मीर, जम्मू कश्मीर, कश्मीर, જમ્મુ કાશ્મીર',
  Jharkhand: 'Jharkand, झारखंड, झारखण्ड, ઝારખંડ',
  Karnataka: 'Karnatak, Karnatka, कर्नाटक, કર્ણાટક, ಕರ್ನಾಟಕ',
  Kerala: 'Keralam, केरल, કેરળ, കേരളം',
  Ladakh: 'लद्दाख, લદ્દાખ',
  Lakshadweep: 'लक्षद्वीप, લક્ષદ્વીપ',
  'Madhya Pradesh': 'मध्य प्रदेश, मध्यप्रदेश, મધ્ય પ્રદેશ, મધ્યપ્રદેશ',
  Maharashtra: 'Maharastra, महाराष्ट्र, મહારાષ્ટ્ર',
  Manipur: 'मणिपुर, મણિપુર',
  Meghalaya: 'मेघालय, મેઘાલય',
  Mizoram: 'मिज़ोरम, मिजोरम, મિઝોરમ',
  Nagaland: 'नागालैंड, નાગાલેન્ડ',
  Odisha: 'Orissa, ओडिशा, उड़ीसा, ઓડિશા, ଓଡ଼ିଶା',
  Puducherry: 'पुदुचेरी, પુડુચેરી',
  Punjab: 'Panjab, पंजाब, પંજાબ, ਪੰਜਾਬ',
  Rajasthan: 'Rajsthan, Rajesthan, राजस्थान, રાજસ્થાન',
  Sikkim: 'सिक्किम, સિક્કિમ',
  'Tamil Nadu': 'Tamilnadu, तमिलनाडु, તમિલનાડુ, தமிழ்நாடு',
  Telangana: 'Telengana, तेलंगाना, તેલંગાણા, తెలంగాణ',
  Tripura: 'त्रिपुरा, ત્રિપુરા',
  'Uttar Pradesh': 'Utter Pradesh, उत्तर प्रदेश, ઉત્તર પ્રદેશ',
  Uttarakhand: 'Uttaranchal, Uttrakhand, उत्तराखंड, उत्तराखण्ड, ઉત્તરાખંડ',
  'West Bengal': 'Paschim Banga, Bengal, पश्चिम बंगाल, પશ્ચિમ બંગાળ, পশ্চিমবঙ্গ',
}

/** Abbreviations, which are also words with other meanings. */
const shortForms: Record<string, string> = {
  'Andhra Pradesh': 'ap',
  Assam: 'asm',
  Chhattisgarh: 'cg',
  Delhi: 'dl',
  Gujarat: 'gj guj',
  Haryana: 'hr',
  'Himachal Pradesh': 'hp',
  'Jammu and Kashmir': 'jk',
  Jharkhand: 'jh',
  Karnataka: 'ka kar',
  Kerala: 'kl ker',
  'Madhya Pradesh': 'mp',
  Maharashtra: 'mh mah maha',
  Odisha: 'od',
  Puducherry: 'py',
  Punjab: 'pb',
  Rajasthan: 'rj raj',
  'Tamil Nadu': 'tn',
  Telangana: 'tg ts',
  Tripura: 'tr',
  'Uttar Pradesh': 'up',
  Uttarakhand: 'uk ukd',
  'West Bengal': 'wb',
}

const written = new Map<string, string>()
const sounding = new Map<string, string>()
for (const [state, names] of Object.entries(stateNames))
  for (const name of [state, ...names.split(', ')].map(fold)) {
    written.set(name, state)
    if (name.length > 5) sounding.set(soundOf(name), state)
  }
const short = new Map(
  Object.entries(shortForms).flatMap(([state, forms]) =>
    forms.split(' ').map((form) => [form, state] as const),
  ),
)

/** The state with this folded name, in any common spelling. */
export const stateCalled = (name: string) => written.get(name) ?? sounding.get(soundOf(name))

/** The state with this folded abbreviation: `up`, `raj`. */
export const stateOfShortForm = (word: string) => short.get(word)
