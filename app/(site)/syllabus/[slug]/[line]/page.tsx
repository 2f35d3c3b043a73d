import type { Metadata } from 'next'
import { linePage, linePageMetadata } from './line-page'

type Props = PageProps<'/syllabus/[slug]/[line]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return linePageMetadata(await params)
}

export default async function SyllabusLinePage({ params }: Props) {
  return linePage(await params)
}
