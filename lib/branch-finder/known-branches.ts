import 'server-only'
import { ContentUnavailableError } from '@/lib/content/read'
import { getBranches, type Branch } from '@/lib/content/branch'
import { isDraftMode } from '@/lib/content/preview/draft-mode'

/** Milliseconds for which an answer serves the searches that follow. */
const FRESH = 1000

let known: { at: number; branches: Promise<Branch[]> } | undefined
let last: Branch[] = []

/**
 * The branches for a search, which no cache holds: however many visitors search, the Content Lake is asked once a
 * second. While it is away, the branches of the last answer serve.
 */
export async function knownBranches(now = Date.now()): Promise<Branch[]> {
  if (await isDraftMode()) return getBranches()
  if (!known || now - known.at > FRESH) known = { at: now, branches: getBranches() }
  try {
    return (last = await known.branches)
  } catch (error) {
    if (error instanceof ContentUnavailableError) return last
    throw error
  }
}
