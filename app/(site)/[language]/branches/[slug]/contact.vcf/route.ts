import { notFound } from 'next/navigation'
import { getBranch } from '@/lib/content/branch'
import { translated } from '@/lib/content/fields/translations'
import { getSettings } from '@/lib/content/settings'
import { pathsIn } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { absoluteUrl } from '@/lib/seo/linked-data'
import { branchVCard } from '@/lib/vcard'
import { languageOf } from '../../../language-of'

type Context = RouteContext<'/[language]/branches/[slug]/contact.vcf'>

/** A branch as a contact file for phones. */
export async function GET(_request: Request, { params }: Context) {
  const { slug } = await params
  const language = await languageOf(params)
  const [branch, settings] = await Promise.all([getBranch(slug), getSettings()])
  if (!branch) notFound()
  const url = absoluteUrl(pathsIn(language)(routes.branch(slug)))
  const organization = settings ? translated(settings, 'name', language).text : undefined
  return new Response(branchVCard({ branch, organization, url, language }), {
    headers: {
      'content-type': 'text/vcard; charset=utf-8',
      'content-disposition': `attachment; filename="${slug}.vcf"`,
    },
  })
}
