/** The letters of options in the order in which teachers use them. */
const alphabets = ['abcd', 'ABCD', 'कखगघ', 'अबसद', 'अआइई', 'કખગઘ', 'અબકડ', '1234', '१२३४', '૧૨૩૪'].map(
  (letters) => Array.from(letters),
)
/** How a letter is marked: `(a)`, `[a]`, `a)`, `a.`; digits only in brackets, because statements are numbered too. */
const shapes = [
  { open: '\\(\\s*', close: '\\s*\\)', forDigits: true },
  { open: '\\[\\s*', close: '\\s*\\]', forDigits: true },
  { open: '', close: '\\s*\\)', forDigits: true },
  { open: '', close: '\\.', forDigits: false },
] as const

/** A way of marking options: its letters and, for each, where it begins an option. */
export type OptionStyle = { letters: readonly string[]; marks: readonly RegExp[] }

/** All ways, the most likely first. */
export const optionStyles: readonly OptionStyle[] = shapes.flatMap(({ open, close, forDigits }) =>
  alphabets
    .filter(([first = '']) => forDigits || !/\p{N}/u.test(first))
    .map((letters) => ({
      letters,
      marks: letters.map((letter) => new RegExp(`(?:^|\\s)${open}${letter}${close}\\s*`, 'u')),
    })),
)

/** The text before the first mark, and the options after it, beginning with number `from`. */
export function splitOptions(text: string, { marks }: OptionStyle, from: number) {
  let rest = text
  let before: string | undefined
  const options: string[] = []
  for (const mark of marks.slice(from)) {
    const found = mark.exec(rest)
    if (!found) break
    const head = rest.slice(0, found.index).trim()
    if (before === undefined) before = head
    else options.push(head)
    rest = rest.slice(found.index + found[0].length)
  }
  return before === undefined ? undefined : { before, options: [...options, rest.trim()] }
}

/** The letters that can mean an option, in any alphabet that options use. */
const answerLetters = ['abcd', 'कखगघ', 'अबसद', 'કખગઘ', 'અબકડ', '1234', '१२३४', '૧૨૩૪'].map((letters) =>
  Array.from(letters),
)

/** The index of the option that a letter means, by the letters of the question’s own options if it is one of them. */
export function placeOf(letter: string, own: readonly string[]): number | undefined {
  const same = own.findIndex((one) => one.toLowerCase() === letter.toLowerCase())
  if (same >= 0) return same
  const letters = answerLetters.find((one) => one.includes(letter.toLowerCase()))
  return letters?.indexOf(letter.toLowerCase())
}

/** A letter of an option, in any of the alphabets. */
export const anyLetter = '[a-dA-D1-4१-४૧-૪कखगघअबसदકખગઘઅબકડ]'
