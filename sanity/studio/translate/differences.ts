import { inLatinLetters } from '../../../lib/transliterate'
import { asciiDigits } from '../../../lib/ascii-digits'

export type Differences = {
  /** Numbers of the original that the translation lacks, and numbers that only the translation has. */
  missing: string[]
  added: string[]
  /** Names of the original that are not in the translation; they may be translated. */
  names: string[]
}

/** Compares the numbers and names of a text and its translation. Digits of all scripts are equivalent. */
export function differences(original: string, translation: string): Differences {
  const [there, here] = [numbersIn(original), numbersIn(translation)]
  const spelled = new Set(wordsIn(translation).map(skeleton))
  return {
    missing: without(there, here),
    added: without(here, there),
    names: namesIn(original).filter((name) => !isSpelled(name, translation, spelled)),
  }
}

/** `1,00,000` and `१००,०००` are the same number; `2.18` has no separators. */
const numbersIn = (text: string) =>
  (asciiDigits(text).match(/\d+(?:[,.]\d+)*/g) ?? []).map((number) => number.replaceAll(',', ''))

/** The members of a list that another one lacks, with repetitions. */
function without(list: readonly string[], other: readonly string[]): string[] {
  const rest = [...other]
  return list.filter((member) => {
    const found = rest.indexOf(member)
    if (found >= 0) rest.splice(found, 1)
    return found < 0
  })
}

const wordsIn = (text: string) => inLatinLetters(text).match(/[\p{L}\p{M}]+/gu) ?? []

/** Capitalised words within sentences, and abbreviations anywhere. */
function namesIn(text: string): string[] {
  const names = [...text.matchAll(/\p{Lu}[\p{L}\p{M}]+/gu)].flatMap(({ 0: name, index }) => {
    const isFirst = /(?:^|[.?!:“"]\s*)$/.test(text.slice(0, index))
    return isFirst && !/^\p{Lu}+$/u.test(name) ? [] : [name]
  })
  return [...new Set(names)]
}

/** Whether the translation contains a name, in Latin letters or by its sound; an ending may follow it. */
function isSpelled(name: string, translation: string, spelled: ReadonlySet<string>): boolean {
  if (translation.toLowerCase().includes(name.toLowerCase())) return true
  const sound = skeleton(name)
  // One consonant is not enough to recognize a name.
  return sound.length < 2 || [...spelled].some((word) => word.startsWith(sound))
}

/** The consonants of a word, without the differences between scripts and spellings: `Pyongyang` is `pngng`. */
const skeleton = (word: string): string =>
  word
    .toLowerCase()
    .normalize('NFKD')
    .replace(/[^a-z]/g, '')
    .replace(/ph/g, 'f')
    .replace(/ck|q/g, 'k')
    .replace(/c(?!h)(?=[eiy])/g, 's')
    .replace(/c(?!h)/g, 'k')
    .replace(/x/g, 'ks')
    .replace(/z/g, 'j')
    .replace(/(?<=[aeo])w/g, '')
    .replace(/w/g, 'v')
    .replace(/m/g, 'n')
    .replace(/[aeiouyh]/g, '')
    .replace(/(.)\1+/g, '$1')
