import fc from 'fast-check'
import { expect, test } from 'vitest'
import { factsOf } from './facts'

/** Sentences with their facts, each with the first letter of its kind. */
const cases: [sentence: string, ...facts: string[]][] = [
  // English
  ['The treaty of 1961 was voided in 1991.', 'd:1961', 'd:1991'],
  ['It was decided on 24 April 1973 by thirteen judges.', 'd:24 April 1973', 'n:thirteen'],
  ['On June 19, 2024 they met; they met again in July 2025.', 'd:June 19, 2024', 'd:July 2025'],
  ['The Budget of 1 February covers 2025-26.', 'd:1 February', 'd:2025-26'],
  ['Signed on 26/11/1949 and 1950-01-26.', 'd:26/11/1949', 'd:1950-01-26'],
  ['In the nineteenth century and the 1990s.', 'd:nineteenth century', 'd:1990s'],
  ['Ashoka died in 232 BCE.', 'd:232 BCE'],
  ['A majority of 7 to 6 overruled it.', 'n:7 to 6'],
  ['The dam holds 1,967 km of canals and 1700 hectares.', 'n:1,967 km', 'n:1700 hectares'],
  ['Growth was 6.5 per cent, at a cost of Rs. 5,000 crore.', 'n:6.5 per cent', 'n:Rs. 5,000 crore'],
  ['₹ 2.5 lakh crore went to five States.', 'n:₹ 2.5 lakh crore', 'n:five'],
  ['Two-thirds of three hundred and seventy members.', 'n:Two-thirds', 'n:three hundred and seventy'],
  ['CO2 and COVID-19 and G20 are names.'],
  ['Of the many reasons, one is clear.'],
  ['Article 21 protects life.', 'a:Article 21'],
  ['Art. 21A and Articles 32 and 226 apply.', 'a:Art. 21A', 'a:Articles 32 and 226'],
  ['It struck down clauses (4) and (5) of Article 368.', 'a:clauses (4) and (5)', 'a:Article 368'],
  ['Article 19(1)(a) and Section 124A', 'a:Article 19(1)(a)', 'a:Section 124A'],
  ['Since the 73rd and 74th Amendments, from 1 June.', 'a:73rd and 74th Amendments', 'd:1 June'],
  ['The 42nd Amendment and the Ninth Schedule', 'a:42nd Amendment', 'a:Ninth Schedule'],
  [
    'In Kesavananda Bharati v. State of Kerala, the Court held so.',
    'c:Kesavananda Bharati v. State of Kerala',
  ],
  ['See I.R. Coelho v. State of Tamil Nadu.', 'c:I.R. Coelho v. State of Tamil Nadu'],
  ['The Golaknath case was overruled.', 'c:Golaknath'],
  ['A Supreme Court judgment said so.'],
  ['Reported as (1973) 4 SCC 225 and AIR 1965 SC 845.', 'c:(1973) 4 SCC 225', 'c:AIR 1965 SC 845'],
  ['He called it “a charter of rights” in 1950.', 'q:“a charter of rights”', 'd:1950'],
  ['He said: “Article 32 is the heart.”', 'q:“Article 32 is the heart.”', 'a:Article 32'],
  ["Is it a “law” or a 'rule'?"],
  ['The Ganga is the longest river and the most sacred.', 's:longest', 's:most sacred'],
  ['The first State, and the only one.', 's:first', 's:only'],
  ['At least in the interest of forests, at first.'],
  // Hindi
  ['संविधान का अनुच्छेद २१ जीवन का अधिकार देता है।', 'a:अनुच्छेद २१'],
  ['अनु. 21क और अनुच्छेद 32 तथा 226', 'a:अनु. 21क', 'a:अनुच्छेद 32', 'n:226'],
  ['42वाँ संविधान संशोधन 1976 में हुआ।', 'a:42वाँ संविधान संशोधन', 'd:1976'],
  ['२६ जनवरी १९५० को लागू हुआ।', 'd:२६ जनवरी १९५०'],
  ['इसमें दो सौ पचास सदस्य और 33 प्रतिशत महिलाएँ हैं।', 'n:दो सौ पचास', 'n:33 प्रतिशत'],
  ['यह भारत की सबसे लंबी नदी है।', 's:सबसे लंबी'],
  ['वे पहली महिला थीं, उससे पहले कोई नहीं।', 's:पहली'],
  ['सर्वोच्च न्यायालय ने कहा।'],
  ['केशवानंद भारती बनाम केरल राज्य में निर्णय हुआ।', 'c:केशवानंद भारती बनाम केरल राज्य'],
  ['न्यायालय ने केशवानंद भारती मामले में कहा।', 'c:केशवानंद भारती'],
  ['गांधी ने कहा, “करो या मरो”।', 'q:“करो या मरो”'],
  ['रु. ५ लाख करोड़ का बजट', 'n:रु. ५ लाख करोड़'],
  // Gujarati
  ['બંધારણનો અનુચ્છેદ ૨૧ જીવનનો અધિકાર આપે છે.', 'a:અનુચ્છેદ ૨૧'],
  ['ચાર્ટરના અનુચ્છેદ 51ની જોગવાઈ', 'a:અનુચ્છેદ 51'],
  ['બંને રાષ્ટ્રોએ 1961માં સંધિ કરી, જે ૧૯૯૧માં રદ થઈ.', 'd:1961', 'd:૧૯૯૧'],
  ['૧ મે ૧૯૬૦ના રોજ ગુજરાત બન્યું.', 'd:૧ મે ૧૯૬૦'],
  ['42મો બંધારણીય સુધારો અને દસમી અનુસૂચિ', 'a:42મો બંધારણીય સુધારો', 'a:દસમી અનુસૂચિ'],
  ['તેમાં ત્રણ લાખ સભ્યો અને ૩૩ ટકા મહિલાઓ છે.', 'n:ત્રણ લાખ', 'n:૩૩ ટકા'],
  ['નર્મદા ગુજરાતની સૌથી લાંબી નદી છે.', 's:સૌથી લાંબી'],
  ['તે રાજ્યની એકમાત્ર અને પ્રથમ સંસ્થા છે.', 's:એકમાત્ર', 's:પ્રથમ'],
  ['સર્વોચ્ચ અદાલતે કહ્યું.'],
  ['કેશવાનંદ ભારતી વિરુદ્ધ કેરળ રાજ્ય, 1973', 'c:કેશવાનંદ ભારતી વિરુદ્ધ કેરળ રાજ્ય', 'd:1973'],
  ['લોકો બ્રિટિશ શાસન વિરુદ્ધ લડ્યા.'],
  ['ગોલકનાથ કેસમાં એમ કહેવાયું; મિનરવા મિલ્સ કેસમાં નહીં.', 'c:ગોલકનાથ', 'c:મિનરવા મિલ્સ'],
  ['કોરોનાના નવા કેસ વધ્યા.'],
  ['અને તે, કેસ; ને બીજું', 'n:બીજું'],
  ['આ બાબત, કેસમાં નહીં.'],
  ['તેમણે “કરેંગે યા મરેંગે” કહ્યું.', 'q:“કરેંગે યા મરેંગે”'],
  ['રૂ. ૫૦૦ની નોટ', 'n:રૂ. ૫૦૦'],
]

test.each(cases)('%s', (sentence, ...facts) => {
  expect(factsOf(sentence).map(({ kind, text }) => `${kind.charAt(0)}:${text}`)).toEqual(facts)
})

test('a fact is a part of its sentence, for any text', () => {
  const words = cases.flatMap(([sentence]) => sentence.split(/(?<=\s)|(?=[,;“”(])/u))
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...words), { maxLength: 20 }), (some) => {
      const sentence = some.join('')
      for (const { text } of factsOf(sentence)) {
        expect(text).not.toBe('')
        expect(sentence).toContain(text)
      }
    }),
  )
})

test('a fact that a sentence names twice is listed once', () => {
  expect(factsOf('From 21 to 30 and again 21.')).toEqual([
    { kind: 'number', text: '21 to 30' },
    { kind: 'number', text: '21' },
  ])
  expect(factsOf('Article 21 is Article 21.')).toEqual([{ kind: 'article', text: 'Article 21' }])
})
