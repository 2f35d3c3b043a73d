const LETTERS = 'abcd'

/** The mark of one of the four options of a question, counted from 0: `(a)` to `(d)`. */
export const optionMark = (index: number): string => `(${LETTERS.charAt(index)})`
