const rightToLeft = /\p{Script=Arabic}|\p{Script=Hebrew}/u

/** The `dir` of a text that may be right-to-left: the browser decides by the first strong character. */
export const directionOf = (text: string): 'auto' | undefined => (rightToLeft.test(text) ? 'auto' : undefined)
