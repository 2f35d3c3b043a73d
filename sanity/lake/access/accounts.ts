import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeFileAtomically } from '../documents/atomic-file.ts'
import type { Identity } from '../types.ts'

const identitySchema = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role: z.enum(['viewer', 'editor', 'administrator']),
})

const accountsSchema = z.object({
  tokens: z.object({ editor: z.string(), viewer: z.string() }),
  users: z.array(identitySchema),
  sessions: z.record(z.string(), z.string()),
  settings: z.record(z.string(), z.record(z.string(), z.unknown())),
})

export type Tokens = z.output<typeof accountsSchema>['tokens']

const secret = () => randomBytes(32).toString('base64url')

// Crockford's base 32 avoids characters that look alike. 16 characters are 80 bits.
const signInCode = () =>
  Array.from(randomBytes(16), (byte) => '0123456789ABCDEFGHJKMNPQRSTVWXYZ'[byte % 32])
    .join('')
    .replace(/.{4}(?!$)/g, '$&-')

const robots: Record<keyof Tokens, Identity> = {
  editor: { id: 'robot-editor', name: 'Editor robot', email: '', role: 'editor' },
  viewer: { id: 'robot-viewer', name: 'Viewer robot', email: '', role: 'viewer' },
}

const sessionIdLifetime = 60_000

/**
 * Robot tokens, users, browser sessions and Studio settings, stored in `accounts.json` (mode 0600) in the data folder.
 * Sign-in codes are kept in memory and end with the process.
 */
export class Accounts {
  readonly #path: string
  readonly #stored: z.output<typeof accountsSchema>
  readonly #codes = new Map<string, { userId: string; used: boolean }>()
  readonly #sessionIds = new Map<string, { userId: string; expires: number }>()
  #writing: Promise<void> = Promise.resolve()

  private constructor(path: string, stored: z.output<typeof accountsSchema>) {
    this.#path = path
    this.#stored = stored
  }

  /** Opens the accounts of a data folder; creates the tokens and the first editor if there are none. */
  static async open(dataDir: string): Promise<Accounts> {
    const path = join(dataDir, 'accounts.json')
    const stored = await readAccounts(dataDir)
    if (stored) return new Accounts(path, stored)
    const accounts = new Accounts(path, {
      tokens: { editor: secret(), viewer: secret() },
      users: [],
      sessions: {},
      settings: {},
    })
    await accounts.#save()
    return accounts
  }

  get tokens(): Tokens {
    return this.#stored.tokens
  }

  get people(): readonly Identity[] {
    return this.#stored.users
  }

  user(id: string): Identity | undefined {
    return [...this.#stored.users, ...Object.values(robots)].find((user) => user.id === id)
  }

  /** The user of a bearer token; undefined if unknown. */
  identify(token: string): Identity | undefined {
    if (token === this.tokens.editor) return robots.editor
    if (token === this.tokens.viewer) return robots.viewer
    const userId = Object.hasOwn(this.#stored.sessions, token) ? this.#stored.sessions[token] : undefined
    return userId === undefined ? undefined : this.user(userId)
  }

  /** Creates a one-time code that signs a browser in as the editor with this name, who is created if necessary. */
  async createSignInCode(name = 'Local editor'): Promise<string> {
    const slug = name.toLowerCase().replace(/[^a-z0-9]+/g, '-')
    const id = `user-${slug.replace(/^-|-$/g, '') || randomBytes(4).toString('hex')}`
    if (!this.user(id)) {
      this.#stored.users.push({ id, name, email: `${id}@localhost`, role: 'editor' })
      await this.#save()
    }
    const code = signInCode()
    this.#codes.set(code, { userId: id, used: false })
    return code
  }

  /** Redeems a code. The `sid` it returns can be exchanged for a token within a minute. */
  spendSignInCode(typed: string): { sid: string } | { refused: 'used' | 'unknown' } {
    const entry = this.#codes.get(typed.trim().toUpperCase())
    if (!entry) return { refused: 'unknown' }
    if (entry.used) return { refused: 'used' }
    entry.used = true
    const sid = secret()
    this.#sessionIds.set(sid, { userId: entry.userId, expires: Date.now() + sessionIdLifetime })
    return { sid }
  }

  /** Exchanges a `sid` for the token of a new session; each `sid` works once. */
  async startSession(sid: string): Promise<string | undefined> {
    const entry = this.#sessionIds.get(sid)
    this.#sessionIds.delete(sid)
    if (!entry || entry.expires < Date.now()) return undefined
    const token = secret()
    this.#stored.sessions[token] = entry.userId
    await this.#save()
    return token
  }

  /** Ends a browser session. Robot tokens can't be ended. */
  async endSession(token: string): Promise<void> {
    if (!Object.hasOwn(this.#stored.sessions, token)) return
    Reflect.deleteProperty(this.#stored.sessions, token)
    await this.#save()
  }

  /** What the Studio stores for a user, such as list layouts; null for an unknown key. */
  settings(userId: string, keys: readonly string[]): { key: string; value: unknown }[] {
    const kept = new Map(Object.entries(this.#stored.settings[userId] ?? {}))
    return keys.map((key) => ({ key, value: kept.get(key) ?? null }))
  }

  async keepSettings(userId: string, entries: readonly { key: string; value?: unknown }[]): Promise<void> {
    const kept = new Map(Object.entries(this.#stored.settings[userId] ?? {}))
    for (const { key, value } of entries) kept.set(key, value ?? null)
    this.#stored.settings[userId] = Object.fromEntries(kept)
    await this.#save()
  }

  #save(): Promise<void> {
    const write = () => writeFileAtomically(this.#path, `${JSON.stringify(this.#stored, null, 2)}\n`)
    // Writes are sequential, and a failed write does not affect later ones.
    this.#writing = this.#writing.then(write, write)
    return this.#writing
  }
}

async function readAccounts(dataDir: string): Promise<z.output<typeof accountsSchema> | undefined> {
  const path = join(dataDir, 'accounts.json')
  try {
    return accountsSchema.parse(JSON.parse(await readFile(path, 'utf8')))
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw new Error(`${path} is damaged; delete it to get new tokens`, { cause: error })
  }
}

/** The robot tokens of a data folder, for commands that connect to its lake; undefined before the first start. */
export async function readTokens(dataDir: string): Promise<Tokens | undefined> {
  return (await readAccounts(dataDir))?.tokens
}
