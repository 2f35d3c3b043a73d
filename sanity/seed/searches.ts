import type { Language } from '../../lib/languages.ts'

/** What a student types, by how it is typed: on the pages of a language, and the slug of the note it asks for. */
export type Searches = Record<string, [language: Language, typed: string, slug: string][]>

const champaran = 'champaran-satyagraha-1917'
const dandi = 'dandi-march-1930'
const formation = 'formation-of-gujarat-1960'
const heritage = 'world-heritage-sites-of-gujarat'
const poona = 'poona-pact-1932'
const revenue = 'land-revenue-settlements'
const panchayats = 'panchayati-raj-73rd-amendment'
const emergency = 'emergency-provisions'
const elections = 'election-commission-article-324'
const moneyBill = 'money-bill-article-110'
const monsoon = 'indian-monsoon-mechanism'
const mpc = 'monetary-policy-committee'
const pact = 'russia-north-korea-pact'
const structure = 'basic-structure-doctrine'
const paris = 'paris-agreement'
const gst = 'gst-101st-amendment'
const inflation = 'measures-of-inflation'

/**
 * Searches that were written before the rules of `lib/search` for Gujarati and Hindi, to test them: make a rule from other
 * words. Most are spelled otherwise than the note: with half nasals for the anusvara, short vowels for long ones, without
 * nukta, with native digits, in Latin letters.
 */
export const heldOutSearches: Searches = {
  Gujarati: [
    ['gu', 'ચમ્પારણ સત્યાગ્રહ', champaran],
    ['gu', 'ખેડા સત્યાગ્રહ ૧૯૧૮', champaran],
    ['gu', 'દાંડીકુચ', dandi],
    ['gu', 'દાન્ડી કૂચ ૧૯૩૦', dandi],
    ['gu', 'મીઠાનો સત્યાગ્રહ', dandi],
    ['gu', 'ગુજરાતની સ્થાપના ૧૯૬૦', formation],
    ['gu', 'મહાગુજરાત આન્દોલન', formation],
    ['gu', 'વિશ્વ વારસા સ્થળ', heritage],
    ['gu', 'રાણકી વાવ', heritage],
    ['gu', 'પુના કરાર', poona],
    ['gu', 'આમ્બેડકર ગાંધીજી કરાર', poona],
    ['gu', 'જમીન મહેસુલ', revenue],
    ['gu', 'કાયમી જમાબન્ધી', revenue],
    ['gu', 'પન્ચાયતી રાજ ૭૩', panchayats],
    ['gu', 'કટોકટી જોગવાઇ', emergency],
    ['gu', 'અનુચ્છેદ ૩૫૨', emergency],
    ['gu', 'ચુંટણી પંચ', elections],
    ['gu', 'મુખ્ય ચુંટણી કમીશનર', elections],
    ['gu', 'નાણા વિધેયક', moneyBill],
    ['gu', 'અનુચ્છેદ ૧૧૦', moneyBill],
    ['gu', 'ચોમાસુ', monsoon],
    ['gu', 'નૈરુત્ય ચોમાસું', monsoon],
    ['gu', 'નાણાંકીય નીતિ સમિતિ', mpc],
    ['gu', 'રીઝર્વ બેન્ક રેપો', mpc],
    ['gu', 'રશીયા ઉત્તર કોરીયા', pact],
  ],
  Hindi: [
    ['hi', 'मूल ढांचा सिद्धान्त', structure],
    ['hi', 'केशवानन्द भारती', structure],
    ['hi', 'पन्चायती राज', panchayats],
    ['hi', '७३वां संशोधन', panchayats],
    ['hi', 'पैरिस समझौता', paris],
    ['hi', 'जलवायू परिवर्तन', paris],
    ['hi', 'दाण्डी मार्च', dandi],
    ['hi', 'नमक सत्याग्रह १९३०', dandi],
    ['hi', 'जी एस टी', gst],
    ['hi', 'वस्तु एवम सेवा कर', gst],
    ['hi', 'मुद्रास्फिति', inflation],
    ['hi', 'महंगाई', inflation],
    ['hi', 'उपभोक्ता मुल्य सूचकांक', inflation],
  ],
  'Gujarati in Latin letters': [
    ['gu', 'champaran satyagrah', champaran],
    ['gu', 'dandi kuch', dandi],
    ['gu', 'mithano kayado', dandi],
    ['gu', 'mahagujarat andolan', formation],
    ['gu', 'vishwa varso', heritage],
    ['gu', 'dholavira', heritage],
    ['gu', 'puna karar', poona],
    ['gu', 'jamin mahesul', revenue],
    ['gu', 'panchayati raj bandharan', panchayats],
    ['gu', 'katokati', emergency],
    ['gu', 'chutani panch', elections],
    ['gu', 'nana vidheyak', moneyBill],
    ['gu', 'chomasu', monsoon],
    ['gu', 'nanakiya niti', mpc],
    ['gu', 'rashiya koriya', pact],
  ],
  'Hindi in Latin letters': [
    ['hi', 'mool dhancha', structure],
    ['hi', 'keshavanand bharati', structure],
    ['hi', 'gram sabha', panchayats],
    ['hi', 'paris samjhauta', paris],
    ['hi', 'jalvayu parivartan', paris],
    ['hi', 'namak satyagrah', dandi],
    ['hi', 'vastu aur seva kar', gst],
    ['hi', 'mudrasfiti', inflation],
    ['hi', 'upbhokta mulya suchkank', inflation],
  ],
}
