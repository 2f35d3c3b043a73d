import type { BreadcrumbList, EducationalOrganization } from 'schema-dts'
import type { Settings } from '@/lib/content/settings'
import { env } from '@/lib/env'
import { routes } from '@/lib/routes'

/** The absolute URL of a path. */
export const absoluteUrl = (path: string) => new URL(path, env().SITE_URL).href

/**
 * The @id by which other JSON-LD on a page refers to the institute.
 */
export const instituteId = () => `${absoluteUrl(routes.home)}#institute`

/** The institute (https://schema.org/EducationalOrganization), from the settings. */
export function instituteData({
  name,
  shortName,
  tagline,
  helpline,
  socialLinks,
}: Settings): EducationalOrganization {
  return {
    '@type': 'EducationalOrganization',
    '@id': instituteId(),
    name,
    ...(shortName !== name && { alternateName: shortName }),
    url: absoluteUrl(routes.home),
    ...(tagline && { slogan: tagline }),
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
