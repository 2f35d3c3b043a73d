/** The ids that `references()` finds in a value: those of references that are not inside another reference. */
export function collectReferences(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found
  if (Array.isArray(value)) {
    for (const item of value) collectReferences(item, found)
    return found
  }
  // As in groq-js: an object with a `_ref` is a reference, and nothing else in it is searched.
  if ('_ref' in value && value._ref) {
    if (typeof value._ref === 'string') found.add(value._ref)
    return found
  }
  for (const name in value) {
    const inner: unknown = Reflect.get(value, name)
    if (typeof inner === 'object') collectReferences(inner, found)
  }
  return found
}

/** The ids to which a value has strong references, within this dataset. */
export function collectStrongReferences(value: unknown, found = new Set<string>()): Set<string> {
  if (typeof value !== 'object' || value === null) return found
  if ('_ref' in value && typeof value._ref === 'string') {
    const isWeak = '_weak' in value && value._weak === true
    if (!isWeak && !('_dataset' in value) && !('_projectId' in value)) found.add(value._ref)
  }
  if (Array.isArray(value)) for (const item of value) collectStrongReferences(item, found)
  else
    for (const name in value) {
      const inner: unknown = Reflect.get(value, name)
      if (typeof inner === 'object') collectStrongReferences(inner, found)
    }
  return found
}
