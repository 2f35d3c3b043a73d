import { createHash } from 'node:crypto'
import { mkdir, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises'
import path from 'node:path'
import { z } from 'zod'
import { Body, type StoredPage } from './stored-page.ts'

/** Bytes for all pages. */
const LIMIT = 512 * 2 ** 20
/** The names of this store's files: hash of the build, hash of the address. Other files are left alone. */
const NAME = /^[0-9a-f]{12}-[0-9a-f]{40}\.page(?:\.\d+-\d+\.tmp)?$/

const bodySchema = z.object({
  hash: z.string(),
  encoding: z.enum(['br', 'identity']),
  quality: z.number(),
  size: z.number(),
})

/** The first line of a file, as JSON; the bodies follow. */
const headSchema = z.object({
  address: z.object({
    path: z.string(),
    kind: z.enum(['page', 'file', 'place', 'test', 'search', 'unknown']),
  }),
  status: z.number(),
  headers: z.record(z.string(), z.string()),
  tags: z.array(z.string()),
  stamp: z.object({ run: z.string(), heard: z.number(), position: z.string().optional() }),
  renderedAt: z.number(),
  until: z.number().nullable(),
  body: bodySchema,
  later: z.object({ sheet: z.string(), body: bodySchema }).optional(),
})

/**
 * Stores pages on disk, one file each, for restarts and outages of the lake. Files are written atomically. A full or
 * read-only disk is logged once; pages are then served from memory.
 */
export class Disk {
  readonly #folder: string
  readonly #build: string
  readonly #limit: number
  /** The size of each file, the oldest first. */
  readonly #sizes = new Map<string, number>()
  #bytes = 0
  #isBroken = false

  /** @param build id of the build: pages of other builds link to files that are gone */
  constructor(folder: string, build: string, limit = LIMIT) {
    this.#folder = folder
    this.#build = hashOf(build).slice(0, 12)
    this.#limit = limit
  }

  /** Lists the stored pages, and removes incomplete files and those of other builds. */
  async open(): Promise<void> {
    try {
      await mkdir(this.#folder, { recursive: true })
      const names = (await readdir(this.#folder)).filter((name) => NAME.test(name))
      const files = await Promise.all(names.map(async (name) => ({ name, ...(await this.#describe(name)) })))
      for (const { name, size } of files.sort((a, b) => a.mtimeMs - b.mtimeMs)) {
        if (name.startsWith(this.#build) && name.endsWith('.page')) this.#count(name, size)
        else await rm(path.join(this.#folder, name), { force: true })
      }
    } catch (error) {
      this.#report(error)
    }
  }

  async read(address: string): Promise<StoredPage | undefined> {
    const name = this.#nameOf(address)
    if (!this.#sizes.has(name)) return undefined
    try {
      const bytes = await readFile(path.join(this.#folder, name))
      const end = bytes.indexOf('\n')
      const content = bytes.subarray(end + 1)
      const head = headSchema.parse(JSON.parse(bytes.toString('utf8', 0, end)))
      const { body, later, until, stamp } = head
      if (content.length !== body.size + (later?.body.size ?? 0)) throw new Error('The file is truncated')
      return {
        ...head,
        stamp: { ...stamp, position: stamp.position },
        until: until ?? Infinity,
        body: Body.from(body, content.subarray(0, body.size)),
        later: later && { sheet: later.sheet, body: Body.from(later.body, content.subarray(body.size)) },
        visits: 0,
      }
    } catch {
      await this.remove(address)
      return undefined
    }
  }

  async write(page: StoredPage): Promise<void> {
    const { body: first, later, visits: _, ...rest } = page
    const [body, bytes] = first.serialize()
    const [laterBody, laterBytes] = later?.body.serialize() ?? []
    const head = { ...rest, body, ...(later && { later: { sheet: later.sheet, body: laterBody } }) }
    const name = this.#nameOf(page.address.path)
    const file = path.join(this.#folder, name)
    const content = Buffer.concat([
      Buffer.from(`${JSON.stringify(head)}\n`),
      bytes,
      laterBytes ?? Buffer.alloc(0),
    ])
    const temporary = `${file}.${process.pid}-${(written += 1)}.tmp`
    try {
      await writeFile(temporary, content, { mode: 0o600 })
      await rename(temporary, file)
      this.#count(name, content.length)
      await this.#evict()
      this.#isBroken = false
    } catch (error) {
      await rm(temporary, { force: true }).catch(() => {})
      this.#report(error)
    }
  }

  async remove(address: string): Promise<void> {
    await this.#delete(this.#nameOf(address))
  }

  async #evict() {
    for (const oldest of this.#sizes.keys()) {
      if (this.#bytes <= this.#limit) return
      await this.#delete(oldest)
    }
  }

  async #delete(name: string) {
    this.#bytes -= this.#sizes.get(name) ?? 0
    if (this.#sizes.delete(name)) await rm(path.join(this.#folder, name), { force: true }).catch(() => {})
  }

  #count(name: string, size: number) {
    this.#bytes += size - (this.#sizes.get(name) ?? 0)
    this.#sizes.delete(name)
    this.#sizes.set(name, size)
  }

  async #describe(name: string) {
    const { size, mtimeMs } = await stat(path.join(this.#folder, name))
    return { size, mtimeMs }
  }

  #nameOf(address: string): string {
    return `${this.#build}-${hashOf(address).slice(0, 40)}.page`
  }

  #report(error: unknown) {
    if (!this.#isBroken) console.error('page store: cannot write to disk, pages stay in memory:', error)
    this.#isBroken = true
  }
}

let written = 0

const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')
