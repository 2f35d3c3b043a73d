import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, brotliDecompress, constants, gzip, type BrotliOptions } from 'node:zlib'
import type { Address } from './address.ts'
import type { Stamp } from './freshness.ts'

/** A rendered answer. */
export type StoredPage = {
  address: Address
  status: number
  /** The headers that Next sent; Cache-Control is computed for each answer. */
  headers: Record<string, string>
  body: Body
  /** The variant for browsers that have this version of the site's style sheet cached: it links the sheet. */
  later?: { sheet: string; body: Body } | undefined
  /** The lake's sync tags of the page's content. */
  tags: string[]
  /** The position in the stream of events when its rendering started. */
  stamp: Stamp
  /** When it was rendered (ms). */
  renderedAt: number
  /** When it becomes stale by itself (ms). */
  until: number
  /** Visits since it was rendered. */
  visits: number
}

/** The bodies of all variants. */
export const bodiesOf = ({ body, later }: Pick<StoredPage, 'body' | 'later'>): Body[] =>
  later ? [body, later.body] : [body]

/** The pool of a page. Errors and redirects have their own, because visitors can invent their addresses. */
export const kindOf = ({ address, status }: StoredPage) => (status === 200 ? address.kind : 'unknown')

export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

const [asBrotli, fromBrotli, asGzip] = [
  promisify(brotliCompress),
  promisify(brotliDecompress),
  promisify(gzip),
]

/** The quality of brotli: 5 takes 3 ms for an article; 11 saves a tenth of the bytes and takes 150 ms. */
const brotliOptions = (quality: number, size: number): BrotliOptions => ({
  params: {
    [constants.BROTLI_PARAM_QUALITY]: quality,
    [constants.BROTLI_PARAM_SIZE_HINT]: size,
    [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
  },
})

const isCompressible = (type: string) => /^text\/|\b(?:json|xml|javascript|svg)\b|manifest|\bwasm$/.test(type)

/**
 * The bytes of an answer in each encoding that was requested, each computed once. Text is stored as brotli, from which
 * the other encodings are derived.
 */
export class Body {
  readonly hash: string
  readonly #forms = new Map<Encoding, Buffer>()
  #quality: number
  #bytes = 0

  private constructor(hash: string, encoding: Encoding, bytes: Buffer, quality: number) {
    this.hash = hash
    this.#quality = quality
    this.#keep(encoding, bytes)
  }

  /** @param type the media type, which tells whether to compress */
  static async of(bytes: Buffer, type: string): Promise<Body> {
    const hash = createHash('sha256').update(bytes).digest('base64url').slice(0, 22)
    if (!isCompressible(type) || bytes.length < 200) return new Body(hash, 'identity', bytes, 0)
    return new Body(hash, 'br', await asBrotli(bytes, brotliOptions(5, bytes.length)), 5)
  }

  /** Restores the result of {@link serialize}. */
  static from({ hash, encoding, quality }: SerializedBody, bytes: Buffer): Body {
    return new Body(hash, encoding, bytes, quality)
  }

  /** The form that is stored on disk. */
  serialize(): [SerializedBody, Buffer] {
    const encoding = this.#forms.has('br') ? 'br' : 'identity'
    const bytes = this.#form(encoding)
    return [{ hash: this.hash, encoding, quality: this.#quality, size: bytes.length }, bytes]
  }

  /** The smallest accepted encoding of this body. */
  choose(accepted: ReadonlySet<Encoding>): Encoding {
    return this.isText ? (encodings.find((encoding) => accepted.has(encoding)) ?? 'identity') : 'identity'
  }

  /** A strong validator: it differs by encoding. */
  etag(encoding: Encoding): string {
    return `"${this.hash}-${encoding === 'br' ? `br${this.#quality}` : encoding}"`
  }

  /** The bytes in this encoding, if they have been computed. */
  made(encoding: Encoding): Buffer | undefined {
    return this.#forms.get(encoding)
  }

  async make(encoding: Encoding): Promise<Buffer> {
    const made = this.made(encoding)
    if (made) return made
    const plain = await this.#plain()
    return this.#keep(encoding, encoding === 'gzip' ? await asGzip(plain, { level: 9 }) : plain)
  }

  /** Whether this is text that is not yet compressed at the best quality. */
  get canRecompress(): boolean {
    return this.isText && this.#quality < 11
  }

  /** Compresses text at the best quality. */
  async recompress(): Promise<void> {
    if (!this.canRecompress) return
    const plain = await this.#plain()
    this.#keep('br', await asBrotli(plain, brotliOptions(11, plain.length)))
    this.#quality = 11
  }

  get isText(): boolean {
    return this.#forms.has('br')
  }

  /** The bytes of all encodings. */
  get bytes(): number {
    return this.#bytes
  }

  async #plain(): Promise<Buffer> {
    return this.#forms.get('identity') ?? fromBrotli(this.#form('br'))
  }

  /** Stores a copy: Node allocates small buffers from a pool (64 KB), which would stay in memory as a whole. */
  #keep(encoding: Encoding, bytes: Buffer): Buffer {
    const own = Buffer.allocUnsafeSlow(bytes.length)
    bytes.copy(own)
    this.#bytes += own.length - (this.#forms.get(encoding)?.length ?? 0)
    this.#forms.set(encoding, own)
    return own
  }

  #form(encoding: Encoding): Buffer {
    const form = this.#forms.get(encoding)
    if (!form) throw new Error(`A body without ${encoding}`)
    return form
  }
}

export type SerializedBody = { hash: string; encoding: 'br' | 'identity'; quality: number; size: number }
