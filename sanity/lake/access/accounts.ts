import { randomBytes } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { writeFileAtomically } from '../store/atomic-file.ts'
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

// Crockford's alphabet: nobody can mistake a character for another. 16 of 32 characters are 80 bits.
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
 * Who may do what: robot tokens, people, their browser sessions and Studio settings, kept in
 * `accounts.json` (mode 0600) of the data folder. Sign-in codes live in memory and die with the process.
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

  /** Opens the accounts of a data folder, making tokens and the first editor when there are none. */
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

  /** The owner of a bearer token, or undefined for an unknown one. */
  identify(token: string): Identity | undefined {
    if (token === this.tokens.editor) return robots.editor
    if (token === this.tokens.viewer) return robots.viewer
    const userId = Object.hasOwn(this.#stored.sessions, token) ? this.#stored.sessions[token] : undefined
    return userId === undefined ? undefined : this.user(userId)
  }

  /** Makes a code that signs one browser in, once, as the editor of that name (a new one if need be). */
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

  /** Spends a code. The `sid` that a good one gives is exchanged for a token within a minute. */
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

  /** Ends a browser session. Robot tokens stay. */
  async endSession(token: string): Promise<void> {
    if (!Object.hasOwn(this.#stored.sessions, token)) return
    Reflect.deleteProperty(this.#stored.sessions, token)
    await this.#save()
  }

  /** What the Studio remembers for a user, such as list layouts; null where nothing is kept. */
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
    // One write after another, and a failed one does not fail those after it.
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

/** The robot tokens of a data folder, for commands that talk to its lake; undefined before the first start. */
export async function readTokens(dataDir: string): Promise<Tokens | undefined> {
  return (await readAccounts(dataDir))?.tokens
}
