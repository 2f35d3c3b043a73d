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
import { pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { languageOf } from '../../language-of'

type Props = PageProps<'/[language]/branches/find'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: words[await languageOf(params)].finder.title, robots: { index: false } }
}

/** Redirects a search to the page of its place; if there is none, shows the reason. */
export default async function FindBranchPage({ params, searchParams }: Props) {
  const language = await languageOf(params)
  const query = [(await searchParams).q ?? ''].flat()[0] ?? ''
  const branches = await getBranches()
  const found = resolve(query, branches)
  if (found.kind !== 'problem')
    redirect(
      pathsIn(language)(routes.branchesNear((found.kind === 'place' ? found.place : found.choice).slug)),
    )
  const { title } = words[language].finder
  const here = `${routes.branchSearch}?${new URLSearchParams({ q: query })}`
  return (
    <BranchesFrame language={language} versions={versionsOf(here)} here={title} title={title}>
      <FindBranch language={language} problem={found.problem} query={query} />
      <Locate language={language} />
      <Helpline language={language} settings={await getSettings()} branches={branches} />
      <BranchList language={language} branches={branches} located />
    </BranchesFrame>
  )
}
