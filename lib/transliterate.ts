/** The Unicode block of Gujarati, whose letters are in the order of Devanagari. */
const GUJARATI = 0x0a80
const DEVANAGARI = 0x0900

const consonants: Record<string, string> = {
  ...{ क: 'k', ख: 'kh', ग: 'g', घ: 'gh', ङ: 'n', च: 'ch', छ: 'chh', ज: 'j', झ: 'jh', ञ: 'n' },
  ...{ ट: 't', ठ: 'th', ड: 'd', ढ: 'dh', ण: 'n', त: 't', थ: 'th', द: 'd', ध: 'dh', न: 'n' },
  ...{ प: 'p', फ: 'ph', ब: 'b', भ: 'bh', म: 'm', य: 'y', र: 'r', ल: 'l', ळ: 'l', व: 'v' },
  ...{ श: 'sh', ष: 'sh', स: 's', ह: 'h' },
}
/** Consonants that a dot below changes; others stay as they are: `Chhattisgarh`, `Azad`. */
const dotted: Record<string, string> = { ज: 'z', फ: 'f', ड: 'r', ढ: 'rh' }
const vowels: Record<string, string> = {
  ...{ अ: 'a', आ: 'a', इ: 'i', ई: 'i', उ: 'u', ऊ: 'u', ऋ: 'ri', ऍ: 'e', ए: 'e', ऐ: 'ai' },
  ...{ ऑ: 'o', ओ: 'o', औ: 'au', ॐ: 'om' },
}
/** Vowel signs, which replace the inherent “a” of a consonant. */
const signs: Record<string, string> = {
  ...{ 'ा': 'a', 'ि': 'i', 'ी': 'i', 'ु': 'u', 'ू': 'u', 'ृ': 'ri', 'ॅ': 'e', 'े': 'e', 'ै': 'ai' },
  ...{ 'ॉ': 'o', 'ो': 'o', 'ौ': 'au' },
}
const [NUKTA, VIRAMA, ANUSVARA, CHANDRABINDU, VISARGA] = ['़', '्', 'ं', 'ँ', 'ः']

/** Words, and beginnings of words, whose usual spelling the rules miss. */
const spellings: Record<string, string> = { में: 'mein', गुजरात: 'gujarat', योजना: 'yojana' }
/** Second members of compounds: the first member ends before them like a word. */
const members = ['सभा', 'पति', 'पाल', 'करण', 'तंत्र', 'तन्त्र', 'खंड', 'खण्ड', 'गढ़']
const compound = new RegExp(`(?<=.[^${VIRAMA}])(?=(?:${members.join('|')}))`, 'u')

const asDevanagari = (text: string) =>
  text
    // Gujarati writes f with this letter, and mostly drops the nasal at the end of a word.
    .replaceAll('ફ', `ફ${String.fromCodePoint(GUJARATI + 0x3c)}`)
    .replace(/(?<=[\u0abe-\u0acc])\u0a82(?![\u0a80-\u0aff])/g, '')
    .replace(/[\u0a81-\u0aef]/g, (letter) =>
      String.fromCodePoint((letter.codePointAt(0) ?? 0) - GUJARATI + DEVANAGARI),
    )

/** Transliterates Hindi and Gujarati words as they are commonly written, without diacritics. */
export function inLatinLetters(text: string): string {
  // Joiners change only how letters are drawn.
  const plain = text.normalize('NFD').replace(/[\u200c\u200d]/g, '')
  return asDevanagari(plain)
    .replace(/[\u0900-\u097f]+/g, wordInLatinLetters)
    .normalize('NFC')
}

function wordInLatinLetters(word: string): string {
  const stem = Object.keys(spellings).find(
    (known) => word === known || (known.length > 3 && word.startsWith(known)),
  )
  if (stem === undefined) return word.split(compound).map(memberInLatinLetters).join('')
  const rest = word.slice(stem.length)
  return `${spellings[stem]}${rest && memberInLatinLetters(rest)}`
}

/** A consonant with its vowel, or a vowel alone. The consonant of a conjunct has no vowel. */
type Syllable = { consonant: string; vowel: string; isInherent: boolean; nasal: string }

function memberInLatinLetters(word: string): string {
  const syllables = syllablesOf(word)
  syllables.forEach((syllable, index) => {
    if (isSilent(syllables, index)) syllable.vowel = ''
  })
  return syllables
    .map(({ consonant, vowel, nasal }, index) => {
      const next = syllables[index + 1]
      const isBeforeLabial = nasal === 'n' && /^[pbm]/.test(next?.consonant ?? '')
      return `${consonant}${vowel}${isBeforeLabial ? 'm' : nasal}`
    })
    .join('')
    .replaceAll('jny', 'gy')
}

function syllablesOf(word: string): Syllable[] {
  const syllables: Syllable[] = []
  for (const letter of word.replaceAll(`ज${VIRAMA}ञ`, `ज${VIRAMA}न${VIRAMA}य`)) {
    const last = syllables.at(-1)
    const consonant = consonants[letter]
    const sign = letter === VIRAMA ? '' : signs[letter]
    if (consonant !== undefined) syllables.push({ consonant, vowel: 'a', isInherent: true, nasal: '' })
    else if (letter === NUKTA && last) last.consonant = dotted[letterOf(last.consonant)] ?? last.consonant
    else if (sign !== undefined && last) Object.assign(last, { vowel: sign, isInherent: false })
    else if ((letter === ANUSVARA || letter === CHANDRABINDU) && last) last.nasal = 'n'
    else {
      const vowel = letter === VISARGA ? 'h' : (vowels[letter] ?? digit(letter))
      if (vowel) syllables.push({ consonant: '', vowel, isInherent: false, nasal: '' })
    }
  }
  return syllables
}

const letterOf = (latin: string) =>
  Object.keys(consonants).find((letter) => consonants[letter] === latin) ?? ''

/** Whether an inherent “a” is silent: at the end of a word, and between consonants before a long syllable. */
function isSilent(syllables: readonly Syllable[], index: number): boolean {
  const [before, syllable, next] = [syllables[index - 1], syllables[index], syllables[index + 1]]
  if (!syllable?.isInherent || syllable.nasal || !before) return false
  const isJoined = before.consonant !== '' && before.vowel === ''
  // After joined consonants it is pronounced only where they can’t end a word: “rajya”, but “kort”.
  if (!next) return !isJoined || !/^[yrlvmn]/.test(syllable.consonant) || before.consonant === 'l'
  const isBetween = !isJoined && before.vowel !== '' && !before.nasal && syllable.consonant !== 'y'
  return isBetween && next.consonant !== '' && next.vowel !== '' && !next.isInherent
}

const digit = (letter: string) => {
  const value = (letter.codePointAt(0) ?? 0) - 0x0966
  return value >= 0 && value <= 9 ? String(value) : ''
}
