import fc from 'fast-check'
import { countedListNames, listMark, type CountedList } from '../../../../lib/list-kinds'

/** A text as its writer sees it, in runs. */
export type Run = { kind: 'word' | 'inserted' | 'struck' | 'sup' | 'sub'; text: string }
export type Item = { value: number; runs: Run[]; inner?: List }
export type List = { kind: CountedList | 'bullet'; items: Item[] }
export type Piece =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'list'; list: List }
  /** Rows of cells of lines. */
  | { kind: 'table'; rows: string[][][] }

const word = fc.constantFrom(
  ...[
    'c.',
    's.',
    '1750',
    '124A',
    'p.',
    '12',
    'rajya',
    'લોક',
    'સભા',
    'अनुच्छेद',
    'क्षत्रिय',
    '(2)',
    'CO',
    '₹5',
  ],
)
const script = fc.record({
  kind: fc.constantFrom('sup' as const, 'sub' as const),
  text: fc.constantFrom('2', '10', '-6', 'k', 'th', 'max'),
})
const change = fc.record({ kind: fc.constantFrom('inserted' as const, 'struck' as const), text: word })
const scripted = fc
  .tuple(word, fc.option(script))
  .map(([text, raised]): Run[] => [{ kind: 'word', text }, ...(raised ? [raised] : [])])
const runs = fc
  .tuple(
    scripted,
    fc.array(
      fc.oneof(
        scripted,
        change.map((run): Run[] => [run]),
      ),
      { maxLength: 4 },
    ),
  )
  .map(([first, rest]) => [...first, ...rest.flat()])

/** A list that starts at any number and may skip numbers. */
const list = (inner: fc.Arbitrary<List | undefined>) =>
  fc
    .record({
      kind: fc.constantFrom(...countedListNames, 'bullet' as const),
      start: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 120 })),
      items: fc.array(fc.record({ runs, inner, skip: fc.constantFrom(0, 0, 0, 1, 11) }), {
        minLength: 1,
        maxLength: 4,
      }),
    })
    .map(({ kind, start, items }): List => {
      let value = start - 1
      return {
        kind,
        items: items.map(({ skip, inner: list, ...item }) => {
          value += 1 + skip
          return { ...item, value, ...(list && { inner: list }) }
        }),
      }
    })

const line = fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' '))
const cell = fc.array(line, { minLength: 1, maxLength: 3 })
const table = fc
  .integer({ min: 2, max: 3 })
  .chain((width) =>
    fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 2, maxLength: 3 }),
  )

/** An arbitrary document: numbered, lettered and interrupted lists among paragraphs and tables. */
export const pieces: fc.Arbitrary<Piece[]> = fc.array(
  fc.oneof(
    { weight: 2, arbitrary: runs.map((text): Piece => ({ kind: 'paragraph', runs: text })) },
    {
      weight: 4,
      arbitrary: list(fc.option(list(fc.constant(undefined)), { nil: undefined, freq: 4 })).map(
        (found): Piece => ({ kind: 'list', list: found }),
      ),
    },
    { weight: 1, arbitrary: table.map((rows): Piece => ({ kind: 'table', rows })) },
  ),
  { minLength: 1, maxLength: 6 },
)

/** The marker before an item, as its writer sees it. */
export const markOf = (kind: List['kind'], value: number) => (kind === 'bullet' ? '•' : listMark(kind, value))

/** The lines expected on the page, in the notation of `readPage`. */
export function shown(piece: Piece): string[] {
  if (piece.kind === 'paragraph') return [`p ${textOf(piece.runs)}`]
  if (piece.kind === 'table') return piece.rows.flat().map((lines) => `cell ${lines.join('⏎')}`)
  return items(piece.list, 1)
}

const items = ({ kind, items: own }: List, level: number): string[] =>
  own.flatMap(({ value, runs: text, inner }) => [
    `${level} li ${markOf(kind, value)} ${textOf(text)}`,
    ...(inner ? items(inner, level + 1) : []),
  ])

/** Superscripts are written `^(k)`, subscripts `_(k)`; struck-out text is omitted. */
function textOf(runs: readonly Run[]): string {
  return runs
    .map(({ kind, text }) => {
      if (kind === 'struck') return ''
      if (kind === 'sup' || kind === 'sub') return `${kind === 'sup' ? '^' : '_'}(${text})`
      return ` ${text}`
    })
    .join('')
    .trim()
}

/** The words that a search must find. */
export function wordsOf(piece: Piece): string[] {
  const lines = shown(piece).map((text) => text.replace(/^(p|\d li \S+) /, ''))
  return lines.flatMap((text) => inCharacters(text).split(/\s+/))
}

const inCharacters = (text: string) =>
  text.replace(/([\^_])\(([^)]*)\)/g, (_, sign: string, inner: string) =>
    /^[\d-]+$/.test(inner)
      ? Array.from(inner)
          .map((one) => (sign === '^' ? '⁰¹²³⁴⁵⁶⁷⁸⁹⁻' : '₀₁₂₃₄₅₆₇₈₉₋')['0123456789-'.indexOf(one)])
          .join('')
      : inner,
  )

/** The same document from a program whose lists have no brackets. */
export const withoutBrackets = (document: readonly Piece[]): Piece[] =>
  document.map((piece) => (piece.kind === 'list' ? { ...piece, list: plainList(piece.list) } : piece))

function plainList({ kind, items: own }: List): List {
  const plain = countedListNames.find((name) => name === kind.replace('-brackets', ''))
  return {
    kind: plain ?? kind,
    items: own.map(({ inner, ...item }) => ({ ...item, ...(inner && { inner: plainList(inner) }) })),
  }
}
