/** Texts as data attributes, from which a script of the page reads them: `{ notFound }` becomes `data-not-found`. */
export const asAttributes = (texts: Record<string, string>): Record<`data-${string}`, string> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`,
      text,
    ]),
  )
