const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u

/** The `dir` of a text that may run from right to left: the browser decides by its first letter. */
export const directionOf = (text: string): 'auto' | undefined => (rightToLeft.test(text) ? 'auto' : undefined)
