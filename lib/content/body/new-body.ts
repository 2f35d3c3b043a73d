import { z } from 'zod'

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

/** The initial body of a new article: the institute’s usual sections, each with an empty list item. */
export const newBody = () =>
  Object.entries(headings).flatMap(([key, text]) => [
    block(key, text, { style: 'h2' }),
    block(`${key}-point`, '', { style: 'normal', listItem: 'bullet', level: 1 }),
  ])

const textBlock = z.object({
  _type: z.literal('block'),
  _key: z.string().catch(''),
  style: z.string().nullish(),
  children: z.array(z.object({ text: z.string().catch('') }).catch({ text: '-' })),
})

/** The headings of the template: those below which nothing is written are left out when the note is published. */
export const templateHeadings: ReadonlySet<string> = new Set(Object.values(headings))

/** Other headings without content below them. */
export function emptySections(body: unknown): true | { message: string; path: { _key: string }[] }[] {
  if (!Array.isArray(body)) return true
  let open: { text: string; _key: string } | undefined
  const found: { text: string; _key: string }[] = []
  body.forEach((value: unknown) => {
    const { data } = textBlock.safeParse(value)
    const text = data?.children.map((child) => child.text).join('')
    if (text?.trim() === '') return
    // A subsection counts as content of its section.
    if (open && data?.style === 'h2') found.push(open)
    open = data?.style === 'h2' && text !== undefined ? { text, _key: data._key } : undefined
  })
  if (open) found.push(open)
  const asked = found.filter(({ text }) => !templateHeadings.has(text.trim()))
  return asked.length === 0
    ? true
    : asked.map(({ text, _key }) => ({
        message: `Nothing stands below “${text}”: write a point, or remove the heading`,
        path: [{ _key }],
      }))
}
