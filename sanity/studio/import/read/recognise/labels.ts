/** The parts of a note that teachers label. */
export type Label =
  | 'title'
  | 'context'
  | 'date'
  | 'topics'
  | 'syllabus'
  | 'keyFacts'
  | 'mains'
  | 'quiz'
  | 'answers'
  | 'explanations'
  | 'sources'

/** Their names in English, Hindi and Gujarati. */
const names: Record<Label, string[]> = {
  title: ['title', 'headline', 'शीर्षक', 'શીર્ષક', 'મથાળું'],
  context: [
    ...[
      'context',
      'the context',
      'why in (?:the )?news',
      'why is it in (?:the )?news',
      'in (?:the )?news',
      'news in brief',
    ],
    ...['संदर्भ', 'सन्दर्भ', 'प्रसंग', '(?:यह )?(?:चर्चा|ख़बरों|खबरों|समाचारों?) में क्यों(?: है)?'],
    ...['સંદર્ભ', 'પ્રસંગ', '(?:આ )?(?:સમાચાર(?:ો)?માં|ચર્ચામાં) (?:કેમ|શા માટે)(?: છે)?'],
  ],
  date: [
    'date',
    'dated?',
    'date of (?:the )?(?:news|event)',
    'day of (?:the )?news',
    'दिनांक',
    'तारीख',
    'तिथि',
    'તારીખ',
    'તા',
  ],
  topics: ['topics?', 'tags?', 'subject', 'विषय', 'વિષય'],
  syllabus: ['syllabus', '(?:upsc )?syllabus lines?', 'gs papers?', 'पाठ्यक्रम', 'અભ્યાસક્રમ'],
  keyFacts: [
    ...[
      'key facts?',
      'prelims? facts?',
      'facts? for prelims?',
      'value additions?',
      'quick facts',
      'facts to remember',
    ],
    ...[
      'मुख्य तथ्य',
      'प्रमुख तथ्य',
      'महत्वपूर्ण तथ्य',
      'महत्त्वपूर्ण तथ्य',
      'प्रारंभिक परीक्षा (?:के|हेतु) (?:लिए )?तथ्य',
    ],
    ...[
      'મુખ્ય તથ્યો',
      'મુખ્ય હકીકતો',
      'મહત્વનાં? તથ્યો',
      'મહત્ત્વનાં? તથ્યો',
      'પ્રિલિમ્સ(?: માટેનાં?)? તથ્યો',
      'પ્રારંભિક પરીક્ષા માટેનાં? તથ્યો',
    ],
  ],
  mains: [
    ...[
      'mains?(?: practice)? questions?',
      'practice questions? for mains',
      'questions? for mains',
      'mains? practice',
      'model questions?',
    ],
    ...['मुख्य परीक्षा(?: के| हेतु)?(?: लिए)?(?: अभ्यास)? प्रश्न', 'अभ्यास प्रश्न'],
    ...['મુખ્ય પરીક્ષા(?:ના|નો| માટેના| માટેનો)?(?: મહાવરા)? પ્રશ્નો?', 'મેઇન્સ(?:ના)? પ્રશ્નો?'],
  ],
  quiz: [
    ...[
      'mcqs?',
      'quiz(?: questions?)?',
      'multiple[- ]choice questions?',
      'objective questions?',
      'prelims?(?: practice)? (?:questions?|mcqs?)',
    ],
    ...['practice (?:questions?|mcqs?)(?: for prelims)?', 'test yourself', 'daily quiz'],
    ...[
      'बहुविकल्पीय प्रश्न',
      'वस्तुनिष्ठ प्रश्न',
      'प्रश्नोत्तरी',
      'प्रारंभिक परीक्षा(?: के| हेतु)?(?: लिए)?(?: अभ्यास)? प्रश्न',
    ],
    ...[
      'બહુવિકલ્પી(?:ય)? પ્રશ્નો',
      'વૈકલ્પિક પ્રશ્નો',
      'હેતુલક્ષી પ્રશ્નો',
      'ક્વિઝ',
      'પ્રિલિમ્સ(?:ના)? પ્રશ્નો',
      'પ્રારંભિક પરીક્ષા(?:ના| માટેના)? પ્રશ્નો',
    ],
  ],
  answers: [
    ...['answer keys?', 'answers?', 'keys?', 'answers? (?:and|&) explanations?'],
    ...['उत्तर(?: कुंजी|माला)?', 'उत्तरमाला', 'જવાબ(?:વહી|ો)?', 'ઉત્તર(?:વહી|ો)?', 'જવાબોની ચાવી'],
  ],
  explanations: [
    'explanations',
    'solutions',
    'hints and solutions',
    'व्याख्याएँ',
    'व्याख्याएं',
    'સમજૂતીઓ',
    'સમજૂતિઓ',
  ],
  sources: [
    ...['sources?', 'references?', 'source links?', 'further reading'],
    ...[
      'स्रोत',
      'स्त्रोत',
      'संदर्भ स्रोत',
      'स्रोत एवं संदर्भ',
      'સ્રોત',
      'સ્ત્રોત',
      'સ્રોતો',
      'સ્ત્રોતો',
      'સંદર્ભ સ્રોત',
    ],
  ],
}

const labels = Object.entries(names).map(([label, spellings]) => ({
  label,
  // A number or a letter before a label, and a bracket after it such as “(MCQs)”, belong to it.
  pattern: new RegExp(
    `^(?:[(]?(?:\\p{N}{1,2}|[A-Za-z])[.)]\\s*)?(?:${spellings.join('|')})(?:\\s*[(][^()]{1,30}[)])?\\s*(?:\\?\\s*)?(?:[:：|]|[–—-](?=\\s|$)|(?=$))[\\s–—:-]*`,
    'iu',
  ),
}))

const isLabel = (name: string): name is Label => Object.hasOwn(names, name)

/** The label at the start of a line and its length; a colon, a dash or nothing follows it. */
export function labelOf(text: string): { label: Label; length: number } | undefined {
  for (const { label, pattern } of labels) {
    const found = pattern.exec(text)
    if (found && isLabel(label)) return { label, length: found[0].length }
  }
  return undefined
}
