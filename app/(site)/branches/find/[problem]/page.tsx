import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BranchList } from '@/components/branch/branch-card'
import { BranchesFrame } from '@/components/branch/branches-frame'
import { FindBranch } from '@/components/branch/find-branch'
import { Helpline } from '@/components/branch/helpline'
import { Locate } from '@/components/branch/locate'
import { problems } from '@/lib/branch-finder/problems'
import { getBranches } from '@/lib/content/branch'
import { getSettings } from '@/lib/content/settings'

type Props = PageProps<'/branches/find/[problem]'>

export const dynamicParams = false
export const metadata: Metadata = { title: 'Find your branch', robots: { index: false } }

export const generateStaticParams = () => problems.map((problem) => ({ problem }))

/** The answer to a search that leads to no place; app/(site)/branches/find/route.ts puts in what was typed. */
export default async function SearchProblemPage({ params }: Props) {
  const { problem: asked } = await params
  const problem = problems.find((one) => one === asked)
  if (!problem) notFound()
  const [branches, settings] = await Promise.all([getBranches(), getSettings()])
  return (
    <BranchesFrame here="Find your branch" title="Find your branch">
      <FindBranch problem={problem} />
      <Locate />
      <Helpline settings={settings} branches={branches} />
      <BranchList branches={branches} located />
    </BranchesFrame>
  )
}
