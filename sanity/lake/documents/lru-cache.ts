/** A map of limited size that evicts the least recently used entry. */
export class LruCache<Key, Value> {
  readonly #limit: number
  readonly #entries = new Map<Key, Value>()
  readonly #onEvict: (value: Value) => void

  constructor(limit: number, onEvict: (value: Value) => void = () => {}) {
    this.#limit = limit
    this.#onEvict = onEvict
  }

  has(key: Key): boolean {
    return this.#entries.has(key)
  }

  getOrAdd(key: Key, make: () => Value): Value {
    const known = this.#entries.get(key)
    const value = known === undefined ? make() : known
    this.#entries.delete(key)
    this.#entries.set(key, value)
    if (this.#entries.size > this.#limit) {
      const [oldest] = this.#entries
      if (oldest) {
        this.#entries.delete(oldest[0])
        this.#onEvict(oldest[1])
      }
    }
    return value
  }

  values(): IterableIterator<Value> {
    return this.#entries.values()
  }
}
