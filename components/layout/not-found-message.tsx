import { routes } from '@/lib/routes'

/** What a page that does not exist says, and the ways on. */
export function NotFoundMessage() {
  return (
    <>
      <h1>This page does not exist</h1>
      <p>The address may be mistyped, or the page may have been taken away.</p>
      <ul>
        <li>
          <a href={routes.home}>Home</a>
        </li>
        <li>
          <a href={routes.articles()}>Current affairs</a>
        </li>
        <li>
          <a href={routes.syllabus}>Syllabus</a>
        </li>
        <li>
          <a href={routes.branches}>Branches</a>
        </li>
      </ul>
    </>
  )
}
