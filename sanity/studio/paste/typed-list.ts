import { typedBullet } from '../../../lib/content/fields'
import { type ListPlace, type Paragraph, type Part, type Run, textOf } from './part'

/** Bullets that need no space after them; the last are those of symbol fonts. */
const glyph = /^\s*[•●○▪▫■□◦‣⁃∙➢➤►❖✓✔\uf000-\uf0ff]\s*/u

/** A number as the site’s lists show it; “(2)” and “b)” are text, which a list could only change. */
const typedNumber = /^\s*(?:\d{1,2})\.\s+/

/** A number that a list of the site does not show. */
const otherNumber = /^\s*\(?[\p{L}\p{N}]{1,5}[.)]\s/u

/** The bullet or number that was typed at the start of a text. */
export function typedMark(text: string): { length: number; type: 'bullet' | 'number' } | undefined {
  const bullet = glyph.exec(text) ?? typedBullet.exec(text)
  if (bullet) return { length: bullet[0].length, type: 'bullet' }
  const number = typedNumber.exec(text)
  return number ? { length: number[0].length, type: 'number' } : undefined
}

/** Makes list items of paragraphs and lines that begin with a typed bullet, and paragraphs of lines between blank ones. */
export function typedLists(parts: readonly Part[]): Part[] {
  return parts.flatMap((part): Part[] => {
    if (part.kind === 'table' || part.heading) return [part]
    if (part.list && part.list.type !== 'typed') {
      return [{ ...part, lines: part.lines.filter((line) => line.length > 0) }]
    }
    return split(part).flatMap((paragraph) => listItem(paragraph, part.list))
  })
}

/** Parts a paragraph where a line is blank and where one begins with a typed bullet. */
function split({ lines, ...paragraph }: Paragraph): Paragraph[] {
  const groups: Run[][][] = []
  let fresh = true
  for (const line of lines) {
    if (fresh || typedMark(textOf(line))) groups.push([])
    fresh = line.length === 0
    if (!fresh) groups.at(-1)?.push(line)
  }
  return groups.filter((group) => group.length > 0).map((group) => ({ ...paragraph, lines: group }))
}

function listItem({ lines, ...paragraph }: Paragraph, place: ListPlace | undefined): Paragraph[] {
  const [first = [], ...rest] = lines
  const mark = typedMark(textOf(first))
  if (!mark && (!place || otherNumber.test(textOf(first)))) return [{ kind: 'paragraph', lines }]
  const item = mark ? withoutStart(first, mark.length) : first
  if (item.length === 0 && rest.length === 0) return []
  const list: ListPlace = {
    type: mark?.type ?? 'bullet',
    level: place?.level ?? 1,
    ...(mark?.type === 'number' && { mark: textOf(first).slice(0, mark.length).trim() }),
  }
  return [{ ...paragraph, list, lines: [item, ...rest] }]
}

function withoutStart(line: readonly Run[], length: number): Run[] {
  let rest = length
  return line.flatMap((run) => {
    const cut = Math.min(rest, run.text.length)
    rest -= cut
    return cut === run.text.length ? [] : [{ ...run, text: run.text.slice(cut) }]
  })
}
