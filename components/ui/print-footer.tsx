type Props = {
  start: string
  /** What stands before the number of the sheet. */
  end?: string
}

/**
 * Words at the foot of each printed page (https://www.w3.org/TR/css-page-3/#margin-boxes); its number and the type are
 * in app/globals.css. Browsers that do not draw them print their own address line.
 */
export function PrintFooter({ start, end }: Props) {
  const numbered = end
    ? `@bottom-right{content:${cssString(`${end}, `)} counter(page) ' / ' counter(pages)}`
    : ''
  const css = `@page{@bottom-left{content:${cssString(start)}}${numbered}}`
  return (
    <style href="print-footer" precedence="print">
      {css}
    </style>
  )
}

/** A text as a CSS string that ends nowhere but at its end, neither in CSS nor in HTML. */
const cssString = (text: string) =>
  `'${text.replace(/[^\p{L}\p{M}\p{N} .,:/·-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}'`
