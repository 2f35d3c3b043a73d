import { withoutTrackers } from '../../../paste/address'
import { type Part, type Run, textOf } from '../../../paste/part'
import { withoutFootnoteSigns } from '../source-file'
import { findDay } from '../../../../../lib/written-day'
import type { FoundSource } from './found'
import { linesOf, runsAfter } from './lines'
import { questionMark } from './question-marks'
import type { Sheet } from './sheet'

/** Publishers by host, and the names that teachers use when they list several on a line. */
const publishers: Record<string, string> = {
  'pib.gov.in': 'Press Information Bureau',
  'thehindu.com': 'The Hindu',
  'indianexpress.com': 'The Indian Express',
  'livemint.com': 'Mint',
  'mea.gov.in': 'Ministry of External Affairs',
  'prsindia.org': 'PRS Legislative Research',
  'rbi.org.in': 'Reserve Bank of India',
  'un.org': 'United Nations',
  'downtoearth.org.in': 'Down To Earth',
}
const known = new Set(
  [...Object.values(publishers), 'PIB', 'Indian Express', 'Livemint', 'PRS'].map((name) =>
    name.toLowerCase(),
  ),
)

const address = /https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:)\]]/i
const bareAddress = /\b(?:www\.)[\w.-]+\.[a-z]{2,}(?:\/[^\s<>"“”]*[^\s<>"“”.,;:)\]])?/i

/** A line may name several sources. */
export type ReadSource = { source: FoundSource; labels: string[] }

/** The sources in a line: publisher, title, address and day, in the usual orders. */
export function readSources(runs: readonly Run[]): ReadSource[] {
  const text = withoutFootnoteSigns(textOf(runs)).trim()
  const names = text.split(/\s*[,;/]\s*/)
  if (names.length > 1 && names.every((name) => known.has(name.toLowerCase())))
    return names.map((publisher) => ({ source: { publisher }, labels: [] }))
  const pieces = text.split(/\s*;\s+/)
  if (pieces.length > 1 && !runs.some(({ href }) => href))
    return pieces.flatMap((one) => readSource(one, undefined, undefined))
  const link = runs.find(({ href }) => href)
  return [readSource(text, link?.href, link?.text)].flat()
}

function readSource(text: string, href: string | undefined, linked: string | undefined): ReadSource[] {
  const labels: string[] = []
  const written = address.exec(text)?.[0] ?? bareAddress.exec(text)?.[0]
  const target = href ?? (written && !/^https?:/i.test(written) ? `https://${written}` : written)
  const url = target && withoutTrackers(target)
  if (written) labels.push(written)
  let rest = written ? text.replace(written, ' ') : text
  const found = findDay(rest)
  if (found) {
    labels.push(rest.slice(found.from, found.until))
    rest = `${rest.slice(0, found.from)} ${rest.slice(found.until)}`
  }
  const accessed = /[([]?\b(?:accessed|retrieved|dated|available)(?: on| at)?\b\s*:?/i.exec(rest)
  if (accessed) {
    labels.push(accessed[0])
    rest = rest.replace(accessed[0], ' ')
  }
  const title = linked && linked !== written && !address.test(linked) ? linked.trim() : undefined
  const parts = title && tidy(rest).includes(tidy(title)) ? around(rest, title) : split(rest)
  const publisher = parts.publisher ?? (url && publisherOf(url))
  const source = {
    ...(publisher && { publisher }),
    ...(parts.title && { title: parts.title }),
    ...(url && { url }),
    ...(found && { date: found.day }),
  }
  return Object.keys(source).length > 0 ? [{ source, labels }] : []
}

const edges = /^[\s,;:.|()[\]–—“”"'‘’*-]+|[\s,;:|([–—“”"'‘’*-]+$/gu
const tidy = (text: string) =>
  text
    .replace(/\(\s*\)|\[\s*\]/g, ' ')
    .replace(/\s+/g, ' ')
    .replace(edges, '')
    .replace(/^[^(]*\)$/u, (one) => one.slice(0, -1))
    .trim()

function around(text: string, title: string): { publisher?: string; title: string } {
  const publisher = tidy(text.replace(title, ' '))
  return { ...(publisher && { publisher }), title: tidy(title) }
}

/** The publisher and the title, split at the first separator. */
function split(text: string): { publisher?: string; title?: string } {
  const whole = tidy(text)
  if (!whole) return {}
  for (const separator of [/\s+[–—|-]\s+/u, /\s*:\s+/u, /,\s+/u]) {
    const at = separator.exec(whole)
    if (!at) continue
    const [publisher, title] = [tidy(whole.slice(0, at.index)), tidy(whole.slice(at.index + at[0].length))]
    if (publisher && title) return { publisher, title }
  }
  return { publisher: whole }
}

function publisherOf(url: string): string | undefined {
  const host = URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : undefined
  const name = host && Object.keys(publishers).find((one) => host === one || host.endsWith(`.${one}`))
  return name ? publishers[name] : host
}

/** Takes the lines below “Sources”, or the rest of its line. */
export function takeSources(sheet: Sheet): FoundSource[] {
  const found: FoundSource[] = []
  const add = (runs: readonly Run[]) => {
    const read = readSources(runs)
    for (const { source, labels } of read) {
      found.push(source)
      for (const label of labels) sheet.label(label)
    }
    return read.length > 0
  }
  for (let index = 0; index < sheet.lines.length; index += 1) {
    const [label, line] = [sheet.labelAt(index), sheet.text(index)]
    if (!line || label?.label !== 'sources') continue
    sheet.label(line.text.slice(0, label.length))
    add(runsAfter(line.runs, label.length))
    sheet.take(index, index + 1, 'sources')
    for (index += 1; !sheet.begins(index); index += 1) {
      const next = sheet.text(index)
      if (!next) break
      const mark = questionMark(next.text)?.length ?? 0
      if (
        !add(next.paragraph.list?.type === 'counted' && next.isFirst ? next.runs : runsAfter(next.runs, mark))
      )
        break
      sheet.label(next.text.slice(0, mark))
      sheet.take(index, index + 1, 'sources')
    }
    index -= 1
  }
  return found
}

/** The sources in footnotes; a footnote without a source is returned, to be kept as text. */
export function footnoteSource(parts: readonly Part[]): ReadSource[] | undefined {
  const lines = linesOf(parts)
  const read = lines.map((line) => (line.kind === 'text' ? readSources(line.runs) : []))
  const isSource =
    lines.length > 0 &&
    read.every((one) => one.length > 0 && one.every(({ source }) => source.url ?? source.title))
  return isSource ? read.flat() : undefined
}
