import { countedLists } from '../../../../lib/list-kinds'
import { type Item, type List, markOf, type Piece, type Run } from './written'

/** How a program writes a document to the clipboard. */
export const programs: Record<string, (document: Piece[]) => string> = {
  Word: (document) =>
    `<html><body lang=EN-IN><!--StartFragment-->${document.map(word).join('\n')}<!--EndFragment--></body></html>`,
  'Google Docs': (document) =>
    `<meta charset="utf-8"><b style="font-weight:normal;" id="docs-internal-guid-1">${document.map(docs).join('<br />')}</b>`,
  'a web page': (document) => document.map(web).join('\n'),
}

const written = (runs: readonly Run[], marks: Record<Run['kind'], (text: string) => string>) =>
  runs
    .map(
      ({ kind, text }, index) =>
        (index > 0 && kind !== 'sup' && kind !== 'sub' ? ' ' : '') + marks[kind](text),
    )
    .join('')

const tag = (name: string) => (text: string) => `<${name}>${text}</${name}>`
const webText = (runs: readonly Run[]) =>
  written(runs, {
    word: (text) => text,
    inserted: tag('ins'),
    struck: tag('del'),
    sup: tag('sup'),
    sub: tag('sub'),
  })

const wordText = (runs: readonly Run[]) =>
  written(runs, {
    word: (text) => `<span lang=EN-IN>${text}</span>`,
    inserted: (text) => `<ins cite="mailto:Desk" datetime="2026-11-20T10:00">${text}</ins>`,
    struck: (text) => `<s><span lang=EN-IN>${text}</span></s>`,
    sup: (text) => `<sup><span lang=EN-IN>${text}</span></sup>`,
    sub: (text) => `<sub>${text}</sub>`,
  })

const span = (style: string) => (text: string) =>
  `<span style="font-size:11pt;font-weight:400;font-style:normal;${style};white-space:pre-wrap;">${text}</span>`
const docsText = (runs: readonly Run[]) =>
  written(runs, {
    word: span('text-decoration:none;vertical-align:baseline'),
    inserted: span('text-decoration:none;vertical-align:baseline'),
    struck: span('text-decoration:line-through;vertical-align:baseline'),
    sup: (text) => span('vertical-align:baseline')(span('font-size:0.6em;vertical-align:super')(text)),
    sub: (text) => span('vertical-align:baseline')(span('font-size:0.6em;vertical-align:sub')(text)),
  })

function word(piece: Piece): string {
  if (piece.kind === 'paragraph') return `<p class=MsoNormal>${wordText(piece.runs)}<o:p></o:p></p>`
  if (piece.kind === 'table') {
    return table(piece.rows, (lines) =>
      lines.map((line) => `<p class=MsoNormal>${line}<o:p></o:p></p>`).join(''),
    )
  }
  return wordItems(piece.list, 1)
}

const wordItems = ({ kind, items }: List, level: number): string =>
  items
    .map(({ value, runs, inner }) => {
      const mark = kind === 'bullet' ? '·' : markOf(kind, value)
      return (
        `<p class=MsoListParagraph style='margin-left:36.0pt;mso-list:l${level} level${level} lfo1'><![if !supportLists]>` +
        `<span style='mso-list:Ignore'>${mark}<span style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span>` +
        `<![endif]>${wordText(runs)}</p>${inner ? wordItems(inner, level + 1) : ''}`
      )
    })
    .join('\n')

function docs(piece: Piece): string {
  if (piece.kind === 'paragraph') return `<p dir="ltr" style="line-height:1.38;">${docsText(piece.runs)}</p>`
  if (piece.kind === 'table') {
    return table(piece.rows, (lines) => lines.map((line) => `<p dir="ltr">${span('')(line)}</p>`).join(''))
  }
  return docsList(piece.list, 1)
}

/** Google Docs can't skip numbers within a list, so it uses several lists. */
function docsList({ kind, items }: List, level: number): string {
  const groups = items.reduce<Item[][]>((before, item) => {
    const last = before.at(-1)
    if (last && last.at(-1)?.value === item.value - 1) last.push(item)
    else before.push([item])
    return before
  }, [])
  const style = kind === 'bullet' ? 'disc' : countedLists[kind].style
  const [open, close] = kind === 'bullet' ? ['ul', 'ul'] : ['ol', 'ol']
  return groups
    .map(
      (group) =>
        `<${open} style="margin-top:0;"${kind === 'bullet' ? '' : ` start="${group[0]?.value}"`}>` +
        group
          .map(
            ({ runs, inner }) =>
              `<li dir="ltr" style="list-style-type:${style};" aria-level="${level}"><p dir="ltr" role="presentation">${docsText(runs)}</p></li>${inner ? docsList(inner, level + 1) : ''}`,
          )
          .join('') +
        `</${close}>`,
    )
    .join('')
}

function web(piece: Piece): string {
  if (piece.kind === 'paragraph') return `<p>${webText(piece.runs)}</p>`
  if (piece.kind === 'table') return table(piece.rows, (lines) => lines.join('<br>'))
  return webList(piece.list)
}

function webList({ kind, items }: List): string {
  const inside = items.map(
    ({ value, runs, inner }, index) =>
      `<li${index > 0 && items[index - 1]?.value !== value - 1 ? ` value="${value}"` : ''}>${webText(runs)}${inner ? webList(inner) : ''}</li>`,
  )
  if (kind === 'bullet') return `<ul>${inside.join('')}</ul>`
  return `<ol type="${countedLists[kind].type}" start="${items[0]?.value}">${inside.join('')}</ol>`
}

const table = (rows: string[][][], cell: (lines: string[]) => string) =>
  `<table>${rows.map((row) => `<tr>${row.map((lines) => `<td>${cell(lines)}</td>`).join('')}</tr>`).join('')}</table>`
