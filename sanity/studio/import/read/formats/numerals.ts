import { numeral } from '../../../../../lib/list-kinds'

const devanagariZero = 0x966
const consonants = Array.from('कखगघङचछजझञटठडढणतथदधनपफबभमयरलवशषसह')
const vowels = Array.from('अआइईउऊऋएऐओऔ')

/** A number in a format of Word or OpenDocument; the latter are those of HTML. */
export function inFormat(value: number, format: string): string {
  switch (format) {
    case 'lowerLetter':
    case 'a':
      return numeral('a', value)
    case 'upperLetter':
    case 'A':
      return numeral('A', value)
    case 'lowerRoman':
    case 'i':
      return numeral('i', value)
    case 'upperRoman':
    case 'I':
      return numeral('I', value)
    case 'hindiNumbers':
      return String(value).replace(/\d/g, (digit) => String.fromCodePoint(devanagariZero + Number(digit)))
    case 'hindiConsonants':
      return consonants[value - 1] ?? String(value)
    case 'hindiVowels':
      return vowels[value - 1] ?? String(value)
    case 'none':
    case '':
      return ''
    default:
      return String(value)
  }
}
