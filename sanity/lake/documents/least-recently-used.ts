/** A map of limited size that evicts the least recently used entry. */
export class LeastRecentlyUsed<Key, Value> {
  readonly #limit: number
  readonly #entries = new Map<Key, Value>()
  readonly #onForget: (value: Value) => void

  constructor(limit: number, onForget: (value: Value) => void = () => {}) {
    this.#limit = limit
    this.#onForget = onForget
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
        this.#onForget(oldest[1])
      }
    }
    return value
  }

  values(): IterableIterator<Value> {
    return this.#entries.values()
  }
}
