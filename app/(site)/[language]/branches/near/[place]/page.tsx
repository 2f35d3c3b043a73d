import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { BranchesFrame } from '@/components/branch/branches-frame'
import { Helpline } from '@/components/branch/helpline'
import { NearBranches } from '@/components/branch/near-branches'
import { WhichPlace } from '@/components/branch/which-place'
import { placeInWords } from '@/lib/branch-finder/explain'
import type { Named } from '@/lib/branch-finder/place'
import { placeAt } from '@/lib/branch-finder/resolve'
import { getBranches } from '@/lib/content/branch'
import { getSettings } from '@/lib/content/settings'
import { decodedSegment } from '@/lib/path-segment'
import { routes } from '@/lib/routes'
import { pageMetadata } from '@/lib/seo/metadata'

type Props = PageProps<'/[language]/branches/near/[place]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { place, slug } = await ask(params)
  if (!place) return {}
  const title = titleOf(place)
  // There are tens of thousands of these pages, and they add nothing to those of the branches.
  return { ...pageMetadata({ title, path: routes.branchesNear(slug) }), robots: { index: false } }
}

export default async function BranchesNearPage({ params }: Props) {
  const { place, branches } = await ask(params)
  if (!place) notFound()
  const settings = await getSettings()
  return (
    <BranchesFrame here={place.name} title={titleOf(place)}>
      {place.kind === 'choice' ? (
        <WhichPlace choice={place} branches={branches} />
      ) : (
        <NearBranches place={place} branches={branches} />
      )}
      <Helpline settings={settings} branches={branches} />
    </BranchesFrame>
  )
}

const titleOf = (place: Named) =>
  place.kind === 'choice' && place.reason !== 'state'
    ? `Which place: ${place.name}?`
    : `Branches for ${placeInWords(place)}`

async function ask(params: Props['params']) {
  const slug = decodedSegment((await params).place)
  const branches = await getBranches()
  return { slug, branches, place: placeAt(slug, branches) }
}
