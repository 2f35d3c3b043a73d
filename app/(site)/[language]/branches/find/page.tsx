import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { BranchList } from '@/components/branch/branch-card'
import { BranchesFrame } from '@/components/branch/branches-frame'
import { FindBranch } from '@/components/branch/find-branch'
import { Helpline } from '@/components/branch/helpline'
import { Locate } from '@/components/branch/locate'
import { resolve } from '@/lib/branch-finder/resolve'
import { getBranches } from '@/lib/content/branch'
import { getSettings } from '@/lib/content/settings'
import { routes } from '@/lib/routes'

export const metadata: Metadata = { title: 'Find your branch', robots: { index: false } }

/** Redirects a search to the page of its place; if there is none, shows the reason. */
export default async function FindBranchPage({ searchParams }: PageProps<'/[language]/branches/find'>) {
  const query = [(await searchParams).q ?? ''].flat()[0] ?? ''
  const branches = await getBranches()
  const found = resolve(query, branches)
  if (found.kind !== 'problem')
    redirect(routes.branchesNear((found.kind === 'place' ? found.place : found.choice).slug))
  return (
    <BranchesFrame here="Find your branch" title="Find your branch">
      <FindBranch problem={found.problem} query={query} />
      <Locate />
      <Helpline settings={await getSettings()} branches={branches} />
      <BranchList branches={branches} located />
    </BranchesFrame>
  )
}
