type Props = { start: string; end: string }

/** What stands at the foot of every sheet of a page that is printed, beside the sheet’s number. */
export function PrintFooter({ start, end }: Props) {
  const box = (content: string) => `{ content: ${content}; font: 8pt sans-serif; }`
  const css = `@page {
  @bottom-left ${box(JSON.stringify(start))}
  @bottom-right ${box(`${JSON.stringify(end ? `${end}, ` : '')} counter(page) "/" counter(pages)`)}
}`
  // React moves a style with a name and a precedence into the head.
  return (
    <style href="print-footer" precedence="default">
      {css}
    </style>
  )
}
