/** The type of the site’s pages, as app/globals.css has it. */
export const type = {
  sans: "-apple-system, 'Segoe UI', Roboto, 'Noto Sans', Arial",
  serif: "Charter, 'Bitstream Charter', 'Iowan Old Style', 'Noto Serif', Georgia",
  indic:
    "'Noto Sans Gujarati', 'Noto Sans Devanagari', 'Nirmala UI', 'Kohinoor Gujarati', 'Kohinoor Devanagari'",
  text: 'clamp(1.0625rem, 1.045rem + 0.09vw, 1.125rem)',
  section: 'clamp(1.53rem, 1.46rem + 0.3vw, 1.62rem)',
  subsection: 'clamp(1.275rem, 1.23rem + 0.2vw, 1.35rem)',
  leading: '1.65',
  measure: '66ch',
} as const

const editor = "[data-testid='field-body'] [data-testid='pt-editor']"
const inline = `${editor}[data-fullscreen='false']`
const style = (name: string) => `${editor} [data-ui][data-testid='text-style--${name}']`
const texts = [style('normal'), style('h2'), style('h3'), `${editor} [data-list-prefix]`]

/** The form is wide, and the text of a note is written in the type of its page, on a surface that grows with it. */
export const surface = `
[data-testid='document-panel-scroller'] > div {
  max-width: 56rem;
}
${inline} {
  height: auto;
  min-height: 70vh;
  resize: none;
  overflow: clip;
}
${inline} > [data-testid='pt-editor__toolbar-card'] {
  position: sticky;
  top: 0;
  z-index: 2;
}
${editor} [contenteditable='true'] > * {
  max-width: ${type.measure};
  margin-inline: auto;
  font: ${type.text} / ${type.leading} ${type.sans}, ${type.indic}, sans-serif;
}
${texts.join(', ')} {
  padding: 0;
  font: inherit;
  transform: none;
}
${texts.map((text) => `${text}::before, ${text}::after`).join(', ')} {
  display: none;
}
${editor} .pt-list-item [data-testid='text-block'] {
  padding-block: 0.125rem;
}
${style('h2')}, ${style('h3')} {
  font-family: ${type.serif}, ${type.indic}, serif;
  font-weight: 700;
  line-height: 1.2;
}
${style('h2')} {
  font-size: ${type.section};
}
${style('h3')} {
  font-size: ${type.subsection};
}
`
