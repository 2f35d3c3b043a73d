import { expect, test } from 'vitest'
import { slug } from '../fields/slug'
import { slugify } from './slugify'

test.each([
  ['Russia-North Korea pact', 'russia-north-korea-pact'],
  ['  India’s Act East Policy: 10 years on!  ', 'indias-act-east-policy-10-years-on'],
  ['Café & Résumé (UPSC)', 'cafe-resume-upsc'],
  [
    'Inter-State Council under Article 263: composition, functions and recommendations of the Sarkaria Commission',
    'inter-state-council-under-article-263-composition-functions-and-recommendations-of-the-sarkaria',
  ],
])('“%s” becomes %s, which the rules accept', (title, expected) => {
  expect(slugify(title)).toBe(expected)
  expect(slug.safeParse(expected).success).toBe(true)
})

test.each([
  ['भारत', 'bharat'],
  ['संविधान और राज्य', 'sanvidhan-aur-rajya'],
  ['ભારત અને ગુજરાત', 'bharat-ane-gujarat'],
  ['ગુજરાત બજેટ ૨૦૨૬', 'gujarat-bajet-2026'],
  ['पंचायती राज', 'panchayati-raj'],
  ['रूस और उत्तर कोरिया', 'rus-aur-uttar-koriya'],
  ['अनुच्छेद ५१', 'anuchchhed-51'],
  // Conjuncts.
  ['विज्ञान और ज्ञान', 'vigyan-aur-gyan'],
  ['राष्ट्रपति और लोकसभा', 'rashtrapati-aur-loksabha'],
  ['સુપ્રીમ કોર્ટ અને ધર્મ', 'suprim-kort-ane-dharma'],
  ['क्\u200dषेत्र', 'kshetra'],
  // The inherent vowel at the end and within a word.
  ['सरकार न बोर्ड', 'sarkar-na-bord'],
  ['જલવાયુ અને રાજધાની', 'jalvayu-ane-rajdhani'],
  ['નગરપાલિકા અને વિધાનસભા', 'nagarpalika-ane-vidhansabha'],
  ['विकसित भारत में योजना', 'viksit-bharat-mein-yojana'],
  ['नगरीकरण और पर्यावरण', 'nagrikaran-aur-paryavaran'],
  // The dot below.
  ['छत्तीसगढ़ में आज़ाद', 'chhattisgarh-mein-azad'],
  ['फ़िल्म और फल', 'film-aur-phal'],
  ['ફિલ્મ', 'film'],
  // Chandrabindu and anusvara.
  ['चाँद और हूँ', 'chand-aur-hun'],
  ['संबंध, કંપની', 'sambandh-kampani'],
  ['ગુજરાતમાં ચૂંટણી', 'gujaratma-chuntani'],
  ['दुःख', 'duhkh'],
])('the Hindi or Gujarati title “%s” becomes %s', (title, expected) => {
  expect(slugify(title)).toBe(expected)
  expect(slug.safeParse(expected).success).toBe(true)
})

test('a title in another script has no proposal: the editor writes the slug', () => {
  expect(slugify('北京')).toBe('')
})
