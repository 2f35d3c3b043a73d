/** The digit zero of the scripts in which articles are written. */
const zeros = [0x966, 0xae6]

/** A text with Gujarati and Hindi digits as ASCII ones. */
export const asciiDigits = (text: string): string =>
  text.replace(/[\u0966-\u096f\u0ae6-\u0aef]/g, (digit) => {
    const code = digit.charCodeAt(0)
    return String(code - (zeros.find((zero) => code >= zero && code < zero + 10) ?? code))
  })
