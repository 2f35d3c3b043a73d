import type { Metadata } from 'next'
import { BranchScript } from '@/components/branch/branch-actions'
import { BranchBar } from '@/components/branch/branch-bar'
import { BranchView } from '@/components/branch/branch-view'
import { OtherBranches } from '@/components/branch/other-branches'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { JsonLd } from '@/components/ui/json-ld'
import { alternativeBranch } from '@/lib/branch-finder/rank'
import { getBranch, getBranches } from '@/lib/content/branch'
import { getSettings } from '@/lib/content/settings'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { branchJsonLd } from '@/lib/seo/branch-json-ld'
import { branchMetadata } from '@/lib/seo/metadata'
import { redirectOrNotFound } from '../../redirect-or-not-found'

type Props = PageProps<'/[language]/branches/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const branch = await getBranch((await params).slug)
  return branch ? branchMetadata(branch) : {}
}

export default async function BranchPage({ params }: Props) {
  const { slug } = await params
  const branch = await getBranch(slug)
  if (!branch) return redirectOrNotFound(routes.branch(decodedSegment(slug)))
  const [branches, settings] = await Promise.all([getBranches(), getSettings()])
  const jsonLd = branchJsonLd(branch, settings)
  return (
    <>
      {jsonLd && <JsonLd data={jsonLd} />}
      <Breadcrumb
        trail={[
          { name: 'Home', href: routes.home },
          { name: 'Branches', href: routes.branches },
        ]}
        here={branch.name}
      />
      <PreviewProblems />
      <BranchView branch={branch} instead={alternativeBranch(branch, branches)} />
      <OtherBranches branches={branches.filter((other) => other._id !== branch._id)} />
      <BranchBar branch={branch} />
      <BranchScript />
    </>
  )
}
