import { LinkRow } from '@/components/ui/links'
import { pathsIn, type Language } from '@/lib/languages'
import { routes } from '@/lib/routes'
import { words } from '@/lib/words'

/** The message of a missing page, with links to continue. */
export function NotFoundMessage({ language }: { language: Language }) {
  const to = pathsIn(language)
  const labels = words[language].layout
  const links = [
    { name: labels.home, href: to(routes.home) },
    { name: labels.currentAffairs, href: to(routes.articles()) },
    { name: labels.topics, href: to(routes.topics) },
    { name: labels.syllabus, href: to(routes.syllabus) },
    { name: labels.branches, href: to(routes.branches) },
  ]
  return (
    <>
      <h1>{labels.notFound}</h1>
      <p>{labels.notFoundWhy}</p>
      <LinkRow links={links} label={labels.continue} />
    </>
  )
}
