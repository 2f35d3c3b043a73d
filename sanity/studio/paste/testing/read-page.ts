import { countedListNames, countedLists, listMark } from '../../../../lib/list-kinds'

/** The paragraphs, list items and cells of a page as a browser shows them, with their numbers. */
export function readPage(html: string): string[] {
  const page = document.createElement('div')
  page.innerHTML = html
  return [...page.querySelectorAll('p, li, th, td')].map((element) => {
    if (element.matches('li')) return `${levelOf(element)} li ${markOf(element)} ${textOf(element)}`
    return `${element.matches('p') ? 'p' : 'cell'} ${textOf(element)}`
  })
}

const levelOf = (item: Element): number => {
  const around = item.parentElement?.closest('li')
  return around ? levelOf(around) + 1 : 1
}

function markOf(item: Element): string {
  const list = item.parentElement
  if (!list?.matches('ol')) return '•'
  let value = Number(list.getAttribute('start') ?? 1) - 1
  for (const sibling of list.children) {
    value = Number(sibling.getAttribute('value') ?? value + 1)
    if (sibling === item) break
  }
  const type = list.getAttribute('type') ?? '1'
  // Brackets are visible only through a class that the style sheet uses.
  const brackets = list.className !== ''
  const kind = countedListNames.find((name) => {
    const one = countedLists[name]
    return one.type === type && one.brackets === brackets
  })
  return listMark(kind ?? 'number', value)
}

function textOf(element: Element): string {
  const text = [...element.childNodes].map((node): string => {
    if (node.nodeName === 'UL' || node.nodeName === 'OL') return ''
    if (node.nodeName === 'BR') return '⏎'
    if (!(node instanceof Element)) return node.textContent ?? ''
    const inner = textOf(node)
    return { SUP: `^(${inner})`, SUB: `_(${inner})` }[node.nodeName] ?? inner
  })
  return text
    .join('')
    .replace(/[⁰¹²³⁴-⁹⁻]+/g, (raised) => `^(${raised.normalize('NFKC').replace('\u2212', '-')})`)
    .replace(/[₀-₉₋]+/g, (lowered) => `_(${lowered.normalize('NFKC').replace('\u2212', '-')})`)
}
