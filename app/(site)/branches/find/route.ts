import type { NextRequest } from 'next/server'
import { fieldId } from '@/components/branch/find-branch'
import { knownBranches } from '@/lib/branch-finder/known-branches'
import type { Problem } from '@/lib/branch-finder/problems'
import { resolve } from '@/lib/branch-finder/resolve'
import { ownOrigin } from '@/lib/own-origin'
import { routes } from '@/lib/routes'

const noStore = { 'cache-control': 'no-store' }

/** Leads from what a visitor typed to the page of the place; what can't be understood is answered with the reason. */
export async function GET(request: NextRequest) {
  const query = request.nextUrl.searchParams.get('q') ?? ''
  const found = resolve(query, await knownBranches())
  if (found.kind === 'problem') return explain(found.problem, query)
  const { slug } = found.kind === 'place' ? found.place : found.choice
  const location = routes.branchesNear(slug)
  return new Response(null, { status: 303, headers: { ...noStore, location } })
}

/** The page of a problem is static; only what was typed is put into its field. */
async function explain(problem: Problem, query: string) {
  const page = await fetch(new URL(routes.branchSearchProblem(problem), ownOrigin()), { cache: 'no-store' })
  const html = await page.text()
  const field = `id="${fieldId}"`
  return new Response(
    html.replace(field, () => `${field} value="${escape(query)}"`),
    { status: page.status, headers: { ...noStore, 'content-type': 'text/html; charset=utf-8' } },
  )
}

const entities: Record<string, string> = { '&': '&amp;', '"': '&quot;', '<': '&lt;', '>': '&gt;' }
const escape = (text: string) => text.replace(/[&"<>]/g, (character) => entities[character] ?? '')
