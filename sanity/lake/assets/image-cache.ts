/**
 * Caches transformed images in memory up to a number of bytes, evicts the least recently used, and merges simultaneous
 * requests for the same image.
 */
export class ImageCache {
  readonly #limit: number
  readonly #kept = new Map<string, Buffer>()
  readonly #making = new Map<string, Promise<Buffer>>()
  #size = 0

  constructor(limitInBytes: number) {
    this.#limit = limitInBytes
  }

  async getOrMake(key: string, make: () => Promise<Buffer>): Promise<Buffer> {
    const kept = this.#kept.get(key)
    if (kept) {
      this.#kept.delete(key)
      this.#kept.set(key, kept)
      return kept
    }
    const making = this.#making.get(key) ?? make().finally(() => this.#making.delete(key))
    this.#making.set(key, making)
    const image = await making
    this.#keep(key, image)
    return image
  }

  #keep(key: string, image: Buffer): void {
    if (this.#kept.has(key) || image.byteLength > this.#limit) return
    this.#kept.set(key, image)
    this.#size += image.byteLength
    for (const [oldest, { byteLength }] of this.#kept) {
      if (this.#size <= this.#limit) return
      this.#kept.delete(oldest)
      this.#size -= byteLength
    }
  }
}
