import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { messageOf } from '../errors.ts'
import { writeFileAtomically } from '../documents/atomic-file.ts'
import { publicPerspective, type AnyPerspective } from '../documents/perspectives.ts'
import type { Store } from '../documents/store.ts'
import { evaluable } from '../documents/field-names.ts'
import { parseQuery } from '../groq/evaluate.ts'
import type { QueryRequest } from './run.ts'
import { defaultPlanner, IndexFiles, type FilesOfView } from '../planner/planner.ts'

const searchSchema = z.object({
  dataset: z.string(),
  query: z.string(),
  params: z.record(z.string(), z.unknown()),
  perspective: z.union([
    z.enum(['raw', 'published', 'drafts', publicPerspective]),
    z.array(z.string()).readonly(),
  ]),
})

type Search = z.output<typeof searchSchema>

/** A program has few different searches. The least recent one is evicted. */
const MOST_KEPT = 4

/**
 * Stores the searches that needed an index in a file of the data folder, and their text indexes in others. The next
 * start reads or builds these indexes before the first search.
 */
export class RecentSearches {
  readonly #file: string
  readonly #store: Store
  readonly #log: (line: string) => void
  readonly #files: IndexFiles
  #kept: readonly Search[]
  #written = Promise.resolve()

  private constructor(dataDir: string, kept: readonly Search[], store: Store, log: (line: string) => void) {
    this.#file = fileIn(dataDir)
    this.#files = new IndexFiles(join(dataDir, 'indexes'), log)
    this.#kept = kept
    this.#store = store
    this.#log = log
  }

  /** Also creates the views of the stored searches, synchronously. */
  static async open(dataDir: string, store: Store, log: (line: string) => void): Promise<RecentSearches> {
    const searches = new RecentSearches(dataDir, await read(fileIn(dataDir)), store, log)
    for (const { dataset, perspective } of searches.#kept) store.dataset(dataset)?.view(perspective)
    return searches
  }

  /** Waits until the files are written. */
  async close(): Promise<void> {
    await this.#written
    await this.#files.close()
  }

  /** Where the text indexes of a view are stored. */
  files(dataset: string, perspective: AnyPerspective): FilesOfView {
    return (name) => this.#files.file(dataset, String(perspective), name)
  }

  keep(dataset: string, { query, params, perspective }: QueryRequest): void {
    const search = { dataset, query, params: { ...params }, perspective }
    const others = this.#kept.filter((kept) => !isSame(kept, search))
    this.#kept = [search, ...others].slice(0, MOST_KEPT)
    const content = JSON.stringify(this.#kept)
    this.#written = this.#written
      .then(() => writeFileAtomically(this.#file, content))
      .catch((error: unknown) => this.#log(`The searches were not kept: ${messageOf(error)}`))
  }

  /** Reads the indexes of the stored searches, or builds them in pieces, between which requests are answered. */
  async prepare(): Promise<void> {
    for (const { dataset, query, params, perspective } of this.#kept) {
      const view = this.#store.dataset(dataset)?.view(perspective)
      if (!view) continue
      const given = evaluable(params)
      await defaultPlanner.prepareSearch(
        parseQuery(query, given),
        view,
        given,
        this.files(dataset, perspective),
      )
    }
    this.#files.removeUnused()
  }
}

const fileIn = (dataDir: string) => join(dataDir, 'searches.json')

const isSame = (a: Search, b: Search) =>
  a.dataset === b.dataset && a.query === b.query && String(a.perspective) === String(b.perspective)

/** If the file can't be read, the first search builds its index. */
async function read(file: string): Promise<Search[]> {
  try {
    return z.array(searchSchema).parse(JSON.parse(await readFile(file, 'utf8')))
  } catch {
    return []
  }
}
