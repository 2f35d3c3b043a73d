/** A pattern for any of the words in these lists; `_` stands for a space within one. The longest matches first. */
const anyOf = (...lists: string[]) =>
  `(?:${lists
    .flatMap((list) => list.split(' '))
    .sort((one, other) => other.length - one.length)
    .join('|')
    .replaceAll('.', '\\.')
    .replaceAll('_', '\\s+')})`

const setOf = (...lists: string[]) => new Set(lists.flatMap((list) => list.split(' ')))

/** Number words, without “one”, which is more often a pronoun. */
export const numberWords = anyOf(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen',
  'nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred hundreds thousand thousands lakh lakhs',
  'crore crores million millions billion billions trillion dozen dozens half halves quarter quarters thirds fifths tenths',
  'double triple twice thrice second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth',
  'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth one-third one-fourth one-fifth one-tenth',
  'one-sixth one-half one_hundred one_thousand one_lakh one_crore one_million one_billion',
  'दो तीन चार पाँच पांच छह छः सात आठ नौ दस ग्यारह बारह तेरह चौदह पंद्रह सोलह सत्रह अठारह उन्नीस बीस पच्चीस तीस चालीस',
  'पचास साठ सत्तर अस्सी नब्बे सौ हज़ार हजार लाख करोड़ करोड अरब खरब आधा आधी आधे डेढ़ ढाई दोगुना दोगुनी दोगुने दुगुना तिगुना तिहाई चौथाई',
  'दूसरा दूसरी दूसरे तीसरा तीसरी तीसरे चौथा चौथी चौथे पाँचवाँ पाँचवीं पाँचवें पांचवां पांचवीं पांचवें छठा छठी छठे सातवाँ सातवीं सातवें सातवां',
  'आठवीं आठवें नौवीं नौवें दसवीं दसवें',
  'બે ત્રણ ચાર પાંચ છ સાત આઠ નવ દસ અગિયાર બાર તેર ચૌદ પંદર સોળ સત્તર અઢાર ઓગણીસ વીસ પચીસ ત્રીસ ચાલીસ ચાળીસ પચાસ સાઠ',
  'સિત્તેર એંસી એંશી નેવું સો હજાર લાખ કરોડ અબજ અડધો અડધી અડધા અડધું દોઢ અઢી બમણો બમણી બમણા બમણું બીજો બીજી બીજા બીજું',
  'ત્રીજો ત્રીજી ત્રીજા ત્રીજું ચોથો ચોથી ચોથા ચોથું પાંચમો પાંચમી પાંચમા પાંચમું છઠ્ઠો છઠ્ઠી છઠ્ઠા છઠ્ઠું સાતમો સાતમી સાતમા આઠમો આઠમી આઠમા',
  'નવમો નવમી નવમા દસમો દસમી દસમા',
)

/** Units and counted things, which belong to the number before them. */
export const units = anyOf(
  '% ‰ per_cent percent percentage_points lakh lakhs crore crores thousand million billion trillion hundred',
  'km kms kilometres metres cm mm m kg tonnes hectares acres sq_km km² °C °F years months days hours minutes',
  'प्रतिशत फीसदी फ़ीसदी लाख करोड़ करोड हज़ार हजार अरब किमी किलोमीटर मीटर वर्ष वर्षों साल माह दिन दिनों',
  'ટકા લાખ કરોડ હજાર અબજ કિમી કિલોમીટર મીટર વર્ષ વર્ષો વર્ષની વર્ષના માસ દિવસ',
)

/** Endings that Gujarati and Hindi append to a number without a space. */
export const endings = anyOf('માંથી માં નાં ના ની નું નો ને થી એ मे में का की के को से')

export const ordinalEndings = anyOf('st nd rd th મો મી મા મું વીં વા वाँ वां वीं वें वी वा ठा ठी')

/** Words before the number of a provision. */
export const provisionNames = anyOf(
  'article articles art arts section sections sec schedule part clause clauses entry entries',
  'अनुच्छेद अनुच्छेदों अनु धारा धाराओं अनुसूची भाग खंड',
  'અનુચ્છેદ અનુચ્છેદો અનુ કલમ કલમો આર્ટિકલ અનુસૂચિ ભાગ ખંડ',
)

/** Words after the number of a provision, as in “42nd Amendment”. */
export const numberedProvisions = anyOf(
  'constitutional_amendment constitution_amendment amendments amendment schedule',
  'संविधान_संशोधन संवैधानिक_संशोधन संशोधन अनुसूची',
  'બંધારણીય_સુધારો બંધારણીય_સુધારા બંધારણ_સુધારો સુધારો સુધારા અનુસૂચિ',
)

/** Words of rank in English, Hindi and Gujarati. */
export const superlatives = anyOf(
  'first only sole unique most least best worst last latest maximum minimum',
  'सर्वप्रथम प्रथम पहला पहली पहले एकमात्र सर्वाधिक सर्वश्रेष्ठ सर्वोच्च उच्चतम अधिकतम न्यूनतम निम्नतम केवल मात्र अंतिम',
  'સૌપ્રથમ પ્રથમ પહેલો પહેલી પહેલા પહેલું એકમાત્ર સર્વાધિક સર્વશ્રેષ્ઠ સર્વોચ્ચ મહત્તમ લઘુતમ ન્યૂનતમ માત્ર ફક્ત છેલ્લો છેલ્લી છેલ્લું',
)

/** English words that end like a superlative but are not one. */
export const noSuperlatives = setOf(
  'interest forest rainforest protest request test contest west northwest southwest midwest rest arrest unrest honest',
  'modest harvest suggest conquest invest reinvest priest quest guest manifest digest ingest everest budapest bucharest',
  'behest attest detest divest infest chest crest jest nest pest vest zest bequest inquest molest tempest afforest deforest',
  'retest earnest dishonest disinterest self-interest wrest lest',
)

/** Words after or before which a superlative is part of a phrase: “at first”, “at least”, “Supreme Court”. */
export const notAfter = anyOf('at से')
export const notBefore = anyOf('न्यायालय अदालत અદાલત ન્યાયાલય')

/** Words after the short name of a case, as in “the Golaknath case”. */
export const caseWords = anyOf('case cases judgment judgement ruling verdict')
export const indianCaseWords = setOf(
  'केस मामला मामले मामलों वाद प्रकरण',
  'કેસ કેસમાં કેસના કેસનો કેસની મામલો મામલામાં ચુકાદો ચુકાદામાં ચુકાદાએ',
)

/** Words between two parties. “વિરુદ્ધ” also means “against”; then no party to a case is near it. */
export const versus = setOf('बनाम', 'બનામ વિ. વિરુદ્ધ')
export const versusOrAgainst = 'વિરુદ્ધ'
export const parties = anyOf('રાજ્ય સંઘ સરકાર ભારત યુનિયન કેસ ચુકાદ મામલ')

/** Capitalised words that no name of a case begins with. */
export const noCaseBegins = anyOf(
  'In The This That These A An See When And But From After Since By Under Both As Following Before Later Its Such',
  'Supreme High Court Landmark Leading Famous Every Each One Another Which What While Though Although',
)

/** Words that belong to no name. They delimit the name of a case in a script without capitals. */
export const noNames = setOf(
  'मैं में ने के की का को से पर और या कि यह इस उस इन उन वह एक जो तथा एवं सभी कई ऐसे ऐसा प्रसिद्ध चर्चित ऐतिहासिक नए गंभीर वर्ष फिर द्वारा',
  'માં ને અને કે આ તે એ એક જે તથા ના ની નો નું થી પર બધા ઘણા નવા એવા પ્રખ્યાત ઐતિહાસિક જાણીતા વર્ષ પછી દ્વારા',
)

export const monthNames = anyOf(
  'january february march april may june july august september october november december',
  'jan feb mar apr jun jul aug sep sept oct nov dec',
  'जनवरी फरवरी फ़रवरी मार्च अप्रैल मई जून जुलाई अगस्त सितंबर सितम्बर अक्टूबर अक्तूबर नवंबर नवम्बर दिसंबर दिसम्बर',
  'જાન્યુઆરી ફેબ્રુઆરી માર્ચ એપ્રિલ મે જૂન જુન જુલાઈ જુલાઇ ઓગસ્ટ ઑગસ્ટ સપ્ટેમ્બર સપ્ટેંબર ઓક્ટોબર ઑક્ટોબર નવેમ્બર નવેંબર ડિસેમ્બર ડિસેંબર',
)

export const eras = anyOf('AD CE BC BCE A.D. B.C. ई. ईस्वी ई.पू. ઈ.સ. ઇ.સ. ઈ.સ.પૂ. ઈ.પૂ.')
