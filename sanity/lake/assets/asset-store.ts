import { stat } from 'node:fs/promises'
import { join } from 'node:path'
import { writeFileAtomically } from '../documents/atomic-file.ts'
import { isValidDatasetName } from '../documents/document-ids.ts'

const nameOf = {
  images: /^[0-9a-f]{40}-\d{1,6}x\d{1,6}\.[a-z0-9]{1,10}$/,
  files: /^[0-9a-f]{40}\.[a-z0-9]{1,16}$/,
}

export type AssetKind = keyof typeof nameOf

/** Stores the bytes of assets in `DIR/assets/<dataset>/<images|files>/<sha1…>`; files never change once written. */
export class AssetStore {
  readonly #folder: string

  constructor(dataDir: string) {
    this.#folder = join(dataDir, 'assets')
  }

  /** The path of an asset; undefined for a name not created by {@link write}. */
  path(kind: AssetKind, dataset: string, name: string): string | undefined {
    const isSafe = isValidDatasetName(dataset) && nameOf[kind].test(name)
    return isSafe ? join(this.#folder, dataset, kind, name) : undefined
  }

  /** Stores the bytes, which are on disk when this resolves. Existing files are left as they are. */
  async write(kind: AssetKind, dataset: string, name: string, bytes: Uint8Array): Promise<void> {
    const path = this.path(kind, dataset, name)
    if (!path) throw new Error(`"${dataset}/${name}" is not a name for an asset`)
    const present = await stat(path).catch(() => undefined)
    if (present?.size !== bytes.byteLength) await writeFileAtomically(path, bytes, 0o644)
  }
}
