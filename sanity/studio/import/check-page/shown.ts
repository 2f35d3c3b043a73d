import { createContext } from 'react'
import type { Message } from './messages'
import type { Path } from './places'

/** The part of the check page that a message linked to: the name of a field on the page, and a line of the file. */
export type Shown = { field?: string; line?: number }

export const ShownContext = createContext<Shown>({})

/** The name by which a field, or a line of the file, is found on the page. */
export const fieldName = (path: Path) => path.join('.')
export const lineName = (line: number) => `line.${line}`

/** Scrolls to the parts that a message is about and focuses one: the field, or else the line of the file. */
export function show(root: HTMLElement, { path, line }: Partial<Message>, focused: 'field' | 'line'): Shown {
  const fields = path?.map((_, at) => fieldName(path.slice(0, path.length - at))) ?? []
  const field = fields.find((name) => elementOf(root, name))
  const names = [field, line === undefined ? undefined : lineName(line)]
  // On narrow screens, where one part is below the other, the last one scrolled to stays in view.
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
