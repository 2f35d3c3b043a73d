import type { BreadcrumbList, EducationalOrganization } from 'schema-dts'
import { translated } from '@/lib/content/fields/translations'
import type { Settings } from '@/lib/content/settings'
import { env } from '@/lib/env'
import type { Language } from '@/lib/languages'
import { routes } from '@/lib/routes'

/** The absolute URL of a path. */
export const absoluteUrl = (path: string) => new URL(path, env().SITE_URL).href

/**
 * The @id by which other JSON-LD on a page refers to the institute.
 */
export const instituteId = () => `${absoluteUrl(routes.home)}#institute`

/** The institute (https://schema.org/EducationalOrganization), from the settings; one @id in all languages. */
export function instituteData(settings: Settings, language: Language): EducationalOrganization {
  const { helpline, socialLinks } = settings
  const name = translated(settings, 'name', language).text
  const shortName = translated(settings, 'shortName', language).text
  const tagline = translated(settings, 'tagline', language)
  return {
    '@type': 'EducationalOrganization',
    '@id': instituteId(),
    name,
    ...(shortName !== name && { alternateName: shortName }),
    url: absoluteUrl(routes.home),
    ...(tagline && { slogan: tagline.text }),
    ...(helpline && { telephone: helpline }),
    ...(socialLinks.length > 0 && { sameAs: socialLinks.map(({ url }) => url) }),
  }
}

/** The breadcrumb (https://schema.org/BreadcrumbList), as shown on the page. */
export function breadcrumbData(trail: { name: string; href: string }[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: absoluteUrl(href),
    })),
  }
}
