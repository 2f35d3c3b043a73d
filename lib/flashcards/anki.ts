import { xml } from '@/lib/seo/xml'
import type { Flashcard } from './flashcards'

/**
 * A text file that Anki imports: https://docs.ankiweb.net/importing/text-files.html. Importing a newer file changes the
 * cards with the same id, which keep the dates of their next review.
 */
export function ankiFile(deck: string, cards: readonly Flashcard[]): string {
  const head = [
    '#separator:tab',
    '#html:true',
    '#notetype:Basic',
    `#deck:${oneLine(deck)}`,
    '#columns:guid\tFront\tBack\ttags',
    '#guid column:1',
    '#tags column:4',
  ]
  const rows = cards.map(({ id, front, back, source, tags }) => {
    const link = `<a href="${xml(source.url)}">${html([source.title])}</a>`
    return [oneLine(id), html(front), `${html(back)}<br>${link}`, tags.join(' ')].join('\t')
  })
  return [...head, ...rows, ''].join('\n')
}

/** A tab or a line break would begin another column or card. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

const html = (lines: readonly string[]) => lines.map((line) => xml(oneLine(line))).join('<br>')
