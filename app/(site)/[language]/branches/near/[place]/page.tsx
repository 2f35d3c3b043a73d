import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BranchesFrame } from '@/components/branch/branches-frame'
import { Helpline } from '@/components/branch/helpline'
import { NearBranches } from '@/components/branch/near-branches'
import { WhichPlace } from '@/components/branch/which-place'
import { nameInWords, titleInWords } from '@/lib/branch-finder/explain'
import { placeAt } from '@/lib/branch-finder/resolve'
import { getBranches } from '@/lib/content/branch'
import { getSettings } from '@/lib/content/settings'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/metadata'
import { versionsOf } from '@/lib/versions'
import { languageOf } from '../../../language-of'

type Props = PageProps<'/[language]/branches/near/[place]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { language, place, versions } = await ask(params)
  if (!place) return {}
  const title = titleInWords(place, language)
  // There are tens of thousands of these pages, and they add nothing to those of the branches.
  return { ...pageMetadata({ title, language, versions }), robots: { index: false } }
}

export default async function BranchesNearPage({ params }: Props) {
  const { language, place, versions, branches } = await ask(params)
  if (!place) notFound()
  const settings = await getSettings()
  return (
    <BranchesFrame
      language={language}
      versions={versions}
      here={nameInWords(place, language)}
      title={titleInWords(place, language)}
    >
      {place.kind === 'choice' ? (
        <WhichPlace language={language} choice={place} branches={branches} />
      ) : (
        <NearBranches language={language} place={place} branches={branches} />
      )}
      <Helpline language={language} settings={settings} branches={branches} />
    </BranchesFrame>
  )
}

async function ask(params: Props['params']) {
  const slug = decodedSegment((await params).place)
  const language = await languageOf(params)
  const branches = await getBranches()
  return {
    language,
    versions: versionsOf(routes.branchesNear(slug)),
    branches,
    place: placeAt(slug, branches),
  }
}
