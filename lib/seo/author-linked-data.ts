import type { Graph, Organization, Person } from 'schema-dts'
import type { Author } from '@/lib/content/author'
import { translated, type Translated } from '@/lib/content/fields/translations'
import { imageUrl } from '@/lib/content/image-url'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'
import { absoluteUrl, breadcrumbData } from './linked-data'

/** Most articles are signed by a desk of the institute, some by a person; the English name shows which. */
const isDesk = (name: string) => /\b(desk|team|institute)\b/i.test(name)

type Named = Translated<'name'> & { slug: string }

/** One @id in all languages. */
const writer = (author: Named, language: Language) => {
  const path = routes.author(author.slug)
  return {
    '@id': `${absoluteUrl(path)}#author`,
    name: translated(author, 'name', language).text,
    url: absoluteUrl(pathsIn(language)(path)),
  }
}

/** The author of an article, with the page that says more. */
export const writerData = (author: Named, language: Language): Organization | Person => ({
  '@type': isDesk(author.name) ? 'Organization' : 'Person',
  ...writer(author, language),
})

/** The JSON-LD of an author's page: the author, as the page shows it, and the breadcrumb. */
export function authorLinkedData(author: Author, language: Language): Graph {
  const to = pathsIn(language)
  return {
    '@context': 'https://schema.org',
    '@graph': [
      shownAuthor(author, language),
      breadcrumbData([
        { name: words[language].layout.home, href: to(routes.home) },
        { name: words[language].author.title, href: to(routes.authors) },
        { name: translated(author, 'name', language).text, href: to(routes.author(author.slug)) },
      ]),
    ],
  }
}

function shownAuthor(author: Author, language: Language): Organization | Person {
  const { photo } = author
  const bio = translated(author, 'bio', language)
  const qualifications = translated(author, 'qualifications', language)
  const data = {
    ...writer(author, language),
    ...(bio && { description: bio.text }),
    ...(photo && { image: imageUrl(photo, { width: Math.min(1200, photo.asset.width) }) }),
  }
  if (isDesk(author.name)) return { '@type': 'Organization', ...data }
  return {
    '@type': 'Person',
    ...data,
    jobTitle: translated(author, 'role', language).text,
    ...(qualifications && {
      hasCredential: { '@type': 'EducationalOccupationalCredential', name: qualifications.text },
    }),
  }
}
