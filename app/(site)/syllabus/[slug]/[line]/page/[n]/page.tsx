import type { Metadata } from 'next'
import { routes } from '@/lib/routes'
import { parseLaterPage } from '../../../../../parse-later-page'
import { linePage, linePageMetadata } from '../../line-page'

type Props = PageProps<'/syllabus/[slug]/[line]/page/[n]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { n, ...place } = await params
  return linePageMetadata(place, Number(n))
}

export default async function SyllabusLinePageN({ params }: Props) {
  const { n, ...place } = await params
  const page = parseLaterPage(n, (number) => routes.syllabusLineArticles(place.slug, place.line, number))
  return linePage(place, page)
}
