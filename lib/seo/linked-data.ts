import type { BreadcrumbList, EducationalOrganization } from 'schema-dts'
import type { Settings } from '@/lib/content/settings'
import { env } from '@/lib/env'
import { routes } from '@/lib/routes'

/** The whole address of a path of this site. */
export const at = (path: string) => new URL(path, env().SITE_URL).href

/** By which other things on a page refer to the institute. */
export const instituteId = () => `${at(routes.home)}#institute`

/** The institute (https://schema.org/EducationalOrganization) with what editors have told of it. */
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
    url: at(routes.home),
    ...(tagline && { slogan: tagline }),
    ...(helpline && { telephone: helpline }),
    ...(socialLinks.length > 0 && { sameAs: socialLinks.map(({ url }) => url) }),
  }
}

/** The way from the home page (https://schema.org/BreadcrumbList), as the page shows it. */
export function breadcrumbData(trail: { name: string; href: string }[]): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, href }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: at(href),
    })),
  }
}
