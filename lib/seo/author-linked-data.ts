import type { Graph, Organization, Person } from 'schema-dts'
import type { Author } from '@/lib/content/author'
import { imageUrl } from '@/lib/content/image-url'
import { routes } from '@/lib/routes'
import { absoluteUrl, breadcrumbData } from './linked-data'

/** Most articles are signed by a desk of the institute, some by a person; the name shows which. */
const isDesk = (name: string) => /\b(desk|team|institute)\b/i.test(name)

const writer = ({ name, slug }: Pick<Author, 'name' | 'slug'>) => {
  const url = absoluteUrl(routes.author(slug))
  return { '@id': `${url}#author`, name, url }
}

/** The author of an article, with the page that says more. */
export const writerData = (author: Pick<Author, 'name' | 'slug'>): Organization | Person => ({
  '@type': isDesk(author.name) ? 'Organization' : 'Person',
  ...writer(author),
})

/** The JSON-LD of an author's page: the author, as the page shows it, and the breadcrumb. */
export function authorLinkedData(author: Author): Graph {
  const { name, slug } = author
  return {
    '@context': 'https://schema.org',
    '@graph': [
      shownAuthor(author),
      breadcrumbData([
        { name: 'Home', href: routes.home },
        { name: 'Authors', href: routes.authors },
        { name, href: routes.author(slug) },
      ]),
    ],
  }
}

function shownAuthor({ role, qualifications, bio, photo, ...author }: Author): Organization | Person {
  const data = {
    ...writer(author),
    ...(bio && { description: bio }),
    ...(photo && { image: imageUrl(photo, { width: Math.min(1200, photo.asset.width) }) }),
  }
  if (isDesk(author.name)) return { '@type': 'Organization', ...data }
  return {
    '@type': 'Person',
    ...data,
    jobTitle: role,
    ...(qualifications && {
      hasCredential: { '@type': 'EducationalOccupationalCredential', name: qualifications },
    }),
  }
}
