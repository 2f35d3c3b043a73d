import { childOf } from './xml'

/** A formula of Word in one line, such as `(a+b)/(c)` or `x^(2)`. */
export function formulaText(element: Element): string {
  const part = (name: string) => {
    const found = childOf(element, name)
    return found ? formulaText(found) : ''
  }
  switch (element.nodeName) {
    case 'm:t':
      return element.textContent
    case 'm:f':
      return `${grouped(part('m:num'))}/${grouped(part('m:den'))}`
    case 'm:sSup':
      return `${part('m:e')}^${grouped(part('m:sup'))}`
    case 'm:sSub':
      return `${part('m:e')}_${grouped(part('m:sub'))}`
    case 'm:rad':
      return `${part('m:deg')}√${grouped(part('m:e'))}`
    case 'm:d':
      return `(${part('m:e')})`
    default:
      return [...element.children].map(formulaText).join('')
  }
}

const grouped = (text: string) => (text.length > 1 ? `(${text})` : text)
