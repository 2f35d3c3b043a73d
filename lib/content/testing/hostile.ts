/** Texts that no editor types, but that an import, a paste or an attack may contain. */
const attack = '<script>window.hacked = true</script><img src=x onerror="window.hacked = true">'
const half = '\ud83d'

export const methodNames = [
  '__proto__',
  'constructor',
  'hasOwnProperty',
  'toString',
  'valueOf',
  'then',
  'length',
]

const withMethodNames = (value: unknown): object =>
  Object.fromEntries(methodNames.map((name) => [name, value]))

function nested(depth: number): unknown {
  let value: unknown = attack
  for (let level = 0; level < depth; level += 1) value = level % 2 ? [value] : { inner: value }
  return value
}

/** Invalid values that may be anywhere in a document, by their fault. */
export const hostileValues: Record<string, unknown> = {
  null: null,
  'a number': 42,
  'a negative number': -1,
  'a fraction': 0.5,
  'a boolean': true,
  'an empty text': '',
  spaces: ' \t\n ',
  markup: attack,
  'a script as an address': ' java\nscript:alert(1)',
  'another site': '/.//evil.example',
  'half an emoji': `Half of an emoji ${half} in the middle of a text and ${half}`,
  'control characters':
    'A text with \u0000\u0001\u000b\u001b[31m\u007f\u0085\ufffe\u202e in the middle of it',
  'an unbroken text': 'x'.repeat(60),
  'a long text': 'x '.repeat(2_000),
  'an object': {},
  'an object of another type': { _type: 'unheardOf', _key: 'k', title: attack, text: attack },
  'an object with names of methods': withMethodNames('x'),
  'a list': [],
  'a list of nothings': [null, 7, attack, {}, []],
  'a list of texts': ['One', `Two ${half}`, attack],
  'a long list': Array.from({ length: 300 }, (_, index) => ({
    _type: 'block',
    _key: `k${index}`,
    text: attack,
  })),
  'deep nesting': nested(150),
  'a reference to nothing': { _type: 'reference', _ref: 'is-not-there', _weak: true },
  'references to nothing': [{ _type: 'reference', _key: 'r', _ref: 'is-not-there', _weak: true }],
}

type Path = readonly (string | number)[]

/** The paths of all values inside a value. */
export function placesIn(value: unknown, path: Path = []): Path[] {
  if (typeof value !== 'object' || value === null) return path.length > 0 ? [path] : []
  const keys = Array.isArray(value) ? value.map((_, index) => index) : Object.keys(value)
  const below = keys.flatMap((key) => placesIn(Reflect.get(value, key), [...path, key]))
  return path.length > 0 ? [path, ...below] : below
}

/** A copy with another value at a path, or without it if undefined. A path that does not exist changes nothing. */
export function bent<T>(original: T, path: Path, value: unknown): T {
  const copy = structuredClone(original)
  let container: unknown = copy
  for (const key of path.slice(0, -1))
    container = typeof container === 'object' && container !== null ? Reflect.get(container, key) : undefined
  const last = path.at(-1)
  if (typeof container !== 'object' || container === null || last === undefined) return copy
  // A JSON array has no named properties.
  if (Array.isArray(container) && typeof last !== 'number') return copy
  if (value === undefined && !Array.isArray(container)) Reflect.deleteProperty(container, last)
  // Defined, not assigned: the property may be named `__proto__`.
  else
    Object.defineProperty(container, last, {
      value: value ?? null,
      writable: true,
      enumerable: true,
      configurable: true,
    })
  return copy
}

/** All texts in a value, including keys. */
export function textsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value]
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([key, inner]) => [key, ...textsIn(inner)])
}
