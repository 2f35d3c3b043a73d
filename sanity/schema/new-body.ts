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

/** What the text of a new note begins with: the institute’s usual sections, each with a first point to fill in. */
export const newBody = () =>
  Object.entries(headings).flatMap(([key, text]) => [
    block(key, text, { style: 'h2' }),
    block(`${key}-point`, '', { style: 'normal', listItem: 'bullet', level: 1 }),
  ])

const textBlock = z.object({
  _type: z.literal('block'),
  style: z.string().nullish(),
  children: z.array(z.object({ text: z.string().catch('') }).catch({ text: '-' })),
})

/** The headings below which nothing is written, each with a sentence about it. */
export function emptySections(body: unknown): true | { message: string; path: number[] }[] {
  if (!Array.isArray(body)) return true
  let open: { text: string; at: number } | undefined
  const found: { text: string; at: number }[] = []
  body.forEach((value: unknown, at) => {
    const { data } = textBlock.safeParse(value)
    const text = data?.children.map((child) => child.text).join('')
    if (text?.trim() === '') return
    // A subsection is something below its section.
    if (open && data?.style === 'h2') found.push(open)
    open = data?.style === 'h2' && text !== undefined ? { text, at } : undefined
  })
  if (open) found.push(open)
  return found.length === 0
    ? true
    : found.map(({ text, at }) => ({
        message: `Nothing stands below “${text}”: write a point, or remove the heading`,
        path: [at],
      }))
}
