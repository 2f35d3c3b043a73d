const headings = {
  background: 'Background',
  points: 'Key points',
  implications: 'Implications and way forward',
}

const block = (key: string, text: string, shape: { style: string; listItem?: string; level?: number }) => ({
  _type: 'block',
  _key: key,
  ...shape,
  markDefs: [],
  children: [{ _type: 'span', _key: `${key}-text`, text, marks: [] }],
})

/** What the text of a new note begins with: the institute’s usual sections, each with a first point to fill in. */
export const newBody = () =>
  Object.entries(headings).flatMap(([key, text]) => [
    block(key, text, { style: 'h2' }),
    block(`${key}-point`, '', { style: 'normal', listItem: 'bullet', level: 1 }),
  ])
