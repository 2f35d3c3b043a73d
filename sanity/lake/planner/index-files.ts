import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { readdir, readFile, rm } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { crc32 } from 'node:zlib'
import { messageOf } from '../errors.ts'
import { writeFileAtomically } from '../documents/atomic-file.ts'

/** A file in which an index is kept for the next start. */
export type IndexFile = {
  /** What was written last; undefined if it is missing, damaged, or of another version of the program. */
  read(): Promise<unknown>
  /** Writes in the background. */
  write(index: unknown): void
  remove(): void
}

/**
 * The files of the indexes in a folder. They contain nothing that is not in the documents, so one that can't be read or
 * written only means that its index is built again.
 */
export class IndexFiles {
  readonly #folder: string
  readonly #log: (line: string) => void
  readonly #used = new Set<string>()
  #hasFailed = false
  #work = Promise.resolve()

  constructor(folder: string, log: (line: string) => void) {
    this.#folder = folder
    this.#log = log
  }

  /** The file of an index, which the parts of its name identify. */
  file(...name: string[]): IndexFile {
    const file = `${sha256(JSON.stringify(name))}.index`
    const path = join(this.#folder, file)
    this.#used.add(file)
    return {
      read: () =>
        readFile(path)
          .then(contentOf)
          .catch(() => undefined),
      write: (index) => this.#then(() => writeFileAtomically(path, fileOf(index))),
      remove: () => {
        this.#used.delete(file)
        this.#then(() => rm(path, { force: true }))
      },
    }
  }

  /** Removes the files that no index has used since the start. */
  removeUnused(): void {
    this.#then(async () => {
      for (const file of await readdir(this.#folder).catch(() => []))
        if (!this.#used.has(file)) await rm(join(this.#folder, file))
    })
  }

  /** Waits until everything is written. */
  async close(): Promise<void> {
    await this.#work
  }

  #then(task: () => Promise<void>): void {
    this.#work = this.#work.then(task).catch((error: unknown) => {
      if (!this.#hasFailed) this.#log(`An index is not kept for the next start: ${messageOf(error)}`)
      this.#hasFailed = true
    })
  }
}

const sha256 = (...parts: (string | Buffer)[]) =>
  parts.reduce((hash, part) => hash.update(part), createHash('sha256')).digest('hex')

/** Differs if the program might now find other words in the same documents. */
const program = Buffer.from(
  sha256(
    process.version,
    readFileSync(createRequire(import.meta.url).resolve('groq-js')),
    ...['text-index.ts', 'postings.ts', 'view-index.ts', '../groq/words.ts', '../groq/ast.ts'].map((file) =>
      readFileSync(new URL(file, import.meta.url)),
    ),
  ),
)

/** A file consists of the program's fingerprint, a checksum of four bytes and the index. */
function fileOf(index: unknown): Buffer {
  const content = serialize(index)
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(content))
  return Buffer.concat([program, checksum, content])
}

function contentOf(file: Buffer): unknown {
  const content = file.subarray(program.length + 4)
  const isIntact =
    file.subarray(0, program.length).equals(program) &&
    content.length > 0 &&
    file.readUInt32BE(program.length) === crc32(content)
  return isIntact ? deserialize(content) : undefined
}
