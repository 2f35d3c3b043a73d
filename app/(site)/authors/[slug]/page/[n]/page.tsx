import type { Metadata } from 'next'
import { routes } from '@/lib/routes'
import { parseLaterPage } from '../../../../parse-later-page'
import { authorPage, authorPageMetadata } from '../../author-page'

type Props = PageProps<'/authors/[slug]/page/[n]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, n } = await params
  return authorPageMetadata(slug, Number(n))
}

export default async function AuthorPageN({ params }: Props) {
  const { slug, n } = await params
  const page = parseLaterPage(n, (number) => routes.author(slug, number))
  return authorPage(slug, page)
}
