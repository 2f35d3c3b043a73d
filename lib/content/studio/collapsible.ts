import type { FieldsetDefinition } from 'sanity'

/** A part of a form that an editor opens and closes, in the order of writing. */
export function collapsible(name: string, title: string, { collapsed = false } = {}): FieldsetDefinition {
  return { name, title, options: { collapsible: true, collapsed } }
}
