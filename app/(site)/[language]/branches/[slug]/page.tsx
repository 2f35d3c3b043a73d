import type { Metadata } from 'next'
import { BranchScript } from '@/components/branch/branch-actions'
import { BranchBar } from '@/components/branch/branch-bar'
import { BranchView } from '@/components/branch/branch-view'
import { OtherBranches } from '@/components/branch/other-branches'
import { Breadcrumb } from '@/components/layout/breadcrumb'
import { PreviewProblems } from '@/components/preview/preview-problems'
import { JsonLd } from '@/components/ui/json-ld'
import { Name } from '@/components/ui/name'
import { alternativeBranch } from '@/lib/branch-finder/rank'
import { getBranch, getBranches } from '@/lib/content/branch'
import { getSettings } from '@/lib/content/settings'
import { pathsIn } from '@/lib/languages'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { branchJsonLd } from '@/lib/seo/branch-json-ld'
import { branchMetadata } from '@/lib/seo/metadata'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { languageOf } from '../../language-of'
import { redirectOrNotFound } from '../../redirect-or-not-found'

type Props = PageProps<'/[language]/branches/[slug]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const branch = await getBranch((await params).slug)
  return branch ? branchMetadata(branch, await languageOf(params)) : {}
}

export default async function BranchPage({ params }: Props) {
  const { slug } = await params
  const language = await languageOf(params)
  const to = pathsIn(language)
  const branch = await getBranch(slug)
  if (!branch) return redirectOrNotFound(language, routes.branch(decodedSegment(slug)))
  const [branches, settings] = await Promise.all([getBranches(), getSettings()])
  const jsonLd = branchJsonLd(branch, settings, language)
  return (
    <>
      {jsonLd && <JsonLd data={jsonLd} />}
      <Breadcrumb
        language={language}
        versions={versionsOf(routes.branch(branch.slug))}
        trail={[
          { name: words[language].layout.home, href: to(routes.home) },
          { name: words[language].branch.title, href: to(routes.branches) },
        ]}
        here={<Name of={branch} field="name" within={language} />}
      />
      <PreviewProblems />
      <BranchView language={language} branch={branch} instead={alternativeBranch(branch, branches)} />
      <OtherBranches language={language} branches={branches.filter((other) => other._id !== branch._id)} />
      <BranchBar language={language} branch={branch} />
      <BranchScript />
    </>
  )
}
