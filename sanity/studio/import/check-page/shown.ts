import { createContext } from 'react'
import type { Message } from './messages'
import type { Path } from './places'

/** The part of the check page to which a message has led: a field by its name in the page, and a line of the file. */
export type Shown = { field?: string; line?: number }

export const ShownContext = createContext<Shown>({})

/** The name under which a part of the fields, or a line of the file, is found in the page. */
export const fieldName = (path: Path) => path.join('.')
export const lineName = (line: number) => `line.${line}`

/** Scrolls to the parts that a message speaks of and focuses one: the field, or the line of the file. */
export function show(root: HTMLElement, { path, line }: Partial<Message>, focused: 'field' | 'line'): Shown {
  const fields = path?.map((_, at) => fieldName(path.slice(0, path.length - at))) ?? []
  const field = fields.find((name) => elementOf(root, name))
  const names = [field, line === undefined ? undefined : lineName(line)]
  // The last one scrolled to is in view where the two stand below each other.
  for (const name of focused === 'field' ? names.toReversed() : names) {
    const element = name && elementOf(root, name)
    if (!element) continue
    element.scrollIntoView({ block: 'center' })
    element.focus({ preventScroll: true })
  }
  return { ...(field && { field }), ...(line !== undefined && { line }) }
}

const elementOf = (root: HTMLElement, name: string) =>
  root.querySelector<HTMLElement>(`[data-place="${CSS.escape(name)}"]`)
