import type { FieldsetDefinition } from 'sanity'

/** The options of a field: the values from the rules, with titles for editors. */
export function titled<const V extends string>(values: readonly V[], titles: Record<V, string>) {
  return values.map((value) => ({ value, title: titles[value] }))
}

/** A fieldset that an editor can collapse. */
export function collapsible(name: string, title: string, { collapsed = false } = {}): FieldsetDefinition {
  return { name, title, options: { collapsible: true, collapsed } }
}

const names = ['Asia/Kolkata', 'Asia/Calcutta']

/** Options of a moment: written and shown in India’s time. The Studio accepts only the name in this browser’s list. */
export const inIndia = {
  displayTimeZone: names.find((name) => Intl.supportedValuesOf('timeZone').includes(name)) ?? 'Asia/Kolkata',
  allowTimeZoneSwitch: false,
}
