type Props = {
  start: string
  /** The text before the page number. */
  end?: string
}

/**
 * Text at the foot of each printed page (https://www.w3.org/TR/css-page-3/#margin-boxes); its font is in
 * app/globals.css. Browsers without support print their own footer.
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

/** Escapes a text as a CSS string that can end neither the string nor the style element. */
const cssString = (text: string) =>
  `'${text.replace(/[^\p{L}\p{M}\p{N} .,:/·-]/gu, (character) => `\\${character.codePointAt(0)?.toString(16)} `)}'`
