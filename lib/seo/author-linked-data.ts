import type { Graph, Organization, Person } from 'schema-dts'
import type { Author } from '@/lib/content/author'
import { imageUrl } from '@/lib/content/image-url'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import { absoluteUrl, breadcrumbData } from './linked-data'

/** Most articles are signed by a desk of the institute, some by a person; the name shows which. */
const isDesk = (name: string) => /\b(desk|team|institute)\b/i.test(name)

/** One @id in all languages. */
const writer = ({ name, slug }: Pick<Author, 'name' | 'slug'>, language: Language) => {
  const path = routes.author(slug)
  return { '@id': `${absoluteUrl(path)}#author`, name, url: absoluteUrl(pathsIn(language)(path)) }
}

/** The author of an article, with the page that says more. */
export const writerData = (
  author: Pick<Author, 'name' | 'slug'>,
  language: Language,
): Organization | Person => ({
  '@type': isDesk(author.name) ? 'Organization' : 'Person',
  ...writer(author, language),
})

/** The JSON-LD of an author's page: the author, as the page shows it, and the breadcrumb. */
export function authorLinkedData(author: Author, language: Language): Graph {
  const to = pathsIn(language)
  const { name, slug } = author
  return {
    '@context': 'https://schema.org',
    '@graph': [
      shownAuthor(author, language),
      breadcrumbData([
        { name: words[language].layout.home, href: to(routes.home) },
        { name: words[language].author.title, href: to(routes.authors) },
        { name, href: to(routes.author(slug)) },
      ]),
    ],
  }
}

function shownAuthor(
  { role, qualifications, bio, photo, ...author }: Author,
  language: Language,
): Organization | Person {
  const data = {
    ...writer(author, language),
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
