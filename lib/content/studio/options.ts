import type { FieldsetDefinition } from 'sanity'

/** Options of a field: the values that the rules name, with the words that an editor reads. */
export function titled<const V extends string>(values: readonly V[], titles: Record<V, string>) {
  return values.map((value) => ({ value, title: titles[value] }))
}

/** A part of a form that an editor opens and closes, in the order of writing. */
export function collapsible(name: string, title: string, { collapsed = false } = {}): FieldsetDefinition {
  return { name, title, options: { collapsible: true, collapsed } }
}

const names = ['Asia/Kolkata', 'Asia/Calcutta']

/** India’s time zone by the name that this browser lists it under, the only one that the Studio accepts. */
export const indiaTimeZone =
  names.find((name) => Intl.supportedValuesOf('timeZone').includes(name)) ?? 'Asia/Kolkata'
