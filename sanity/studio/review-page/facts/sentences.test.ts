import { expect, test } from 'vitest'
import type { Language } from '../../../../lib/languages'
import { sentencesOf } from './sentences'

/** Texts with a bar at the end of each sentence. */
const cases: Record<Language, string[]> = {
  en: [
    'Art. 21 protects life. | It was read widely.',
    'It is Art. 21. | Others follow.',
    'Kesavananda Bharati v. State of Kerala was decided in 1973. | It is the leading case.',
    'In Maneka Gandhi vs. Union of India the Court went further.',
    'The fee is Rs. 5 a day. | It was Rs. 2.50 before.',
    'Dr. B. R. Ambedkar chaired the committee. | Smt. Sarojini Naidu spoke.',
    'See S.R. Bommai, 1994. | It was about Art. 356.',
    'Act No. 5 of 1986 applies. | Is there a limit? | No. | There is none.',
    'It is a work of art. | The Court said so.',
    'Growth was 6.5 per cent. | Inflation was 4.2 per cent.',
    'He said: “We won. They lost.” | Nobody replied.',
    'The Council (set up in 1990. See below.) met once. | Then it rested.',
    'An open “quotation ends nowhere. | The next sentence stands alone.',
    'It belongs to Schedule I. | The Act says so.',
    'One line\n | Another line',
    'What is law? | Nobody knows! | Some guess.',
    'Sec. 124A, e.g. as amended, applies.',
  ],
  hi: [
    'अनु. 21 जीवन की रक्षा करता है। | यह मूल अधिकार है।',
    'डॉ. भीमराव अंबेडकर अध्यक्ष थे। | वे 1891 में जन्मे।',
    'शुल्क रु. 5 है। | पहले यह रु. 2 था।',
    'क्या यह वैध है? | हाँ।',
    'यह संविधान के अनुच्छेद ३२ में है। | इसे आत्मा कहा गया।',
  ],
  gu: [
    'અનુ. 21 જીવનનું રક્ષણ કરે છે. | તે મૂળભૂત અધિકાર છે.',
    'ડૉ. આંબેડકર અધ્યક્ષ હતા. | તેઓ ઈ.સ. 1891માં જન્મ્યા.',
    'ફી રૂ. 5 છે. | પહેલાં તે રૂ. 2 હતી.',
    'કેશવાનંદ ભારતી વિ. કેરળ રાજ્ય 1973માં ચુકાદો આવ્યો. | તે મહત્ત્વનો છે.',
    'તા. ૧ મે ૧૯૬૦ના રોજ ગુજરાત બન્યું. | અમદાવાદ પાટનગર હતું.',
  ],
}

for (const [language, texts] of Object.entries(cases))
  test.each(texts)(`${language}: %s`, (marked) => {
    const sentences = marked.split('|').map((sentence) => sentence.trim())
    const text = marked.replaceAll(/ \| /g, ' ').replace('\n ', '\n')
    expect(sentencesOf(text, language as Language)).toEqual(sentences)
  })

test('an empty text has no sentence', () => {
  expect(sentencesOf('  ', 'en')).toEqual([])
})
