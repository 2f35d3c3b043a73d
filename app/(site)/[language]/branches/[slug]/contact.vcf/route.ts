import { notFound } from 'next/navigation'
import { getBranch } from '@/lib/content/branch'
import { getSettings } from '@/lib/content/settings'
import { env } from '@/lib/env'
import { routes } from '@/lib/routes'
import { branchVCard } from '@/lib/vcard'

/** A branch as a contact file for phones. */
export async function GET(
  _request: Request,
  { params }: RouteContext<'/[language]/branches/[slug]/contact.vcf'>,
) {
  const { slug } = await params
  const [branch, settings] = await Promise.all([getBranch(slug), getSettings()])
  if (!branch) notFound()
  const url = new URL(routes.branch(slug), env().SITE_URL).href
  return new Response(branchVCard(branch, settings?.name, url), {
    headers: {
      'content-type': 'text/vcard; charset=utf-8',
      'content-disposition': `attachment; filename="${slug}.vcf"`,
    },
  })
}
