import { LinkRow } from '@/components/ui/links'
import { routes } from '@/lib/routes'

const links = [
  { name: 'Home', href: routes.home },
  { name: 'Current affairs', href: routes.articles() },
  { name: 'Topics', href: routes.topics },
  { name: 'Syllabus', href: routes.syllabus },
  { name: 'Branches', href: routes.branches },
]

/** The message of a missing page, with links to continue. */
export function NotFoundMessage() {
  return (
    <>
      <h1>This page does not exist</h1>
      <p>The address may be mistyped, or the page may have been removed.</p>
      <LinkRow links={links} label="Continue" />
    </>
  )
}
