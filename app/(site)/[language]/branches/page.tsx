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
import { pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { branchesMetadata } from '@/lib/seo/hub-metadata'
import { versionsOf } from '@/lib/versions'
import { words } from '@/lib/words'
import { languageOf } from '../language-of'

type Props = PageProps<'/[language]/branches'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return branchesMetadata(await getSettings(), await getBranches(), await languageOf(params))
}

export default async function BranchesPage({ params }: Props) {
  const language = await languageOf(params)
  const { layout, branch: labels } = words[language]
  const branches = await getBranches()
  return (
    <>
      <Breadcrumb
        language={language}
        versions={versionsOf(routes.branches)}
        trail={[{ name: layout.home, href: pathsIn(language)(routes.home) }]}
        here={labels.title}
      />
      <PreviewProblems />
      <h1>{labels.title}</h1>
      <FindBranch language={language} />
      <Locate language={language} />
      <BranchList language={language} branches={branches} located />
      <PinCodeCredit language={language} />
      <BranchScript />
    </>
  )
}
