/** Options of a field: the values that the rules name, with the words that an editor reads. */
export function titled<const V extends string>(values: readonly V[], titles: Record<V, string>) {
  return values.map((value) => ({ value, title: titles[value] }))
}
