import { UnreadableFile } from '../source-file'

const decoder = new TextDecoder()

/** Parses an XML file of an office document. */
export function parseXml(bytes: Uint8Array): XMLDocument {
  const xml = new DOMParser().parseFromString(decoder.decode(bytes), 'application/xml')
  if (xml.querySelector('parsererror'))
    throw new UnreadableFile('The file is damaged: open it, save it again and import the new file.')
  return xml
}

/** The elements of that name below another, in document order. */
export const within = (root: Document | Element, name: string): Element[] => [
  ...root.getElementsByTagName(name),
]

/** The first child with that name. */
export const childOf = (element: Element | undefined, name: string): Element | undefined =>
  element && [...element.children].find((child) => child.nodeName === name)

/** The `val` of a child in WordprocessingML, where a value has an element of its own. */
export const valueOf = (element: Element | undefined, name: string): string | undefined =>
  childOf(element, name)?.getAttribute('w:val') ?? undefined

/** Whether a toggle such as `w:b` is on; undefined if it is not there. */
export function toggle(element: Element | undefined, name: string): boolean | undefined {
  const found = childOf(element, name)
  return found && !['0', 'false', 'off'].includes(found.getAttribute('w:val') ?? '')
}

/** The nearest element around another that has the name. */
export function ancestor(element: Element, name: string): Element | undefined {
  for (let at = element.parentElement; at; at = at.parentElement) if (at.nodeName === name) return at
  return undefined
}
