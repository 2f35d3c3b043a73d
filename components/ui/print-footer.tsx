/**
 * Words at the foot of each printed page, with its number (https://www.w3.org/TR/css-page-3/#margin-boxes). Browsers
 * that do not draw them print their own address line.
 */
export function PrintFooter({ text }: { text: string }) {
  const css = `@page { @bottom-left { content: ${cssString(text)} } @bottom-right { content: counter(page) ' / ' counter(pages) } }`
  return (
    <style href="print-footer" precedence="print">
      {css}
    </style>
  )
}

/** A text as a CSS string that ends nowhere but at its end, neither in CSS nor in HTML. */
const cssString = (text: string) =>
  `'${text.replace(/[^\p{L}\p{M}\p{N} .,:/·-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}'`
