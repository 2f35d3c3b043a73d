import type { Metadata } from 'next'
import { BranchList } from '@/components/branch/branch-card'
import { BranchScript } from '@/components/branch/branch-actions'
import { Locate } from '@/components/branch/locate'
import { FindBranch } from '@/components/branch/find-branch'
import { PinCodeCredit } from '@/components/branch/branches-frame'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { getBranches } from '@/lib/content/branch'
import { getSettings } from '@/lib/content/settings'
import { routes } from '@/lib/routes'
import { branchesMetadata } from '@/lib/seo/hub-metadata'

export async function generateMetadata(): Promise<Metadata> {
  return branchesMetadata(await getSettings(), await getBranches())
}

export default async function BranchesPage() {
  const branches = await getBranches()
  return (
    <>
      <Breadcrumb trail={[{ name: 'Home', href: routes.home }]} here="Branches" />
      <PreviewProblems />
      <h1>Branches</h1>
      <FindBranch />
      <Locate />
      <BranchList branches={branches} located />
      <PinCodeCredit />
      <BranchScript />
    </>
  )
}
