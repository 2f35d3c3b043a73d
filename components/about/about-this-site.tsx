import { routes } from '@/lib/routes'

/** What readers should know about the content of the seed. Change it when real notes and authors replace the samples. */
export function AboutThisSite() {
  return (
    <>
      <h1>About this site</h1>
      <p>
        This site publishes study notes for the civil services examinations and lists the branches of DICS.
      </p>

      <h2>What comes from the institute</h2>
      <ul>
        <li>The names, addresses and telephone numbers of the branches.</li>
        <li>
          The <a href={routes.article('russia-north-korea-pact')}>note on the Russia-North Korea pact</a>,
          word for word. Its original has no date; the date and the author shown here were added.
        </li>
      </ul>

      <h2>What is a sample</h2>
      <ul>
        <li>All other notes and the glossary were written to show what the site can do.</li>
        <li>
          The <a href={routes.authors}>desks</a> that sign or review a note are placeholders. No real person
          or department is meant.
        </li>
        <li>The dates of publication and update of these notes are placeholders too.</li>
        <li>
          The quizzes, the questions of the tests and those for mains practice were written for this site.
          Only the questions under “Past questions” were asked in the examination and the year named there.
        </li>
        <li>
          The districts on the page of a branch are those nearest by road, not areas that it claims to serve.
        </li>
      </ul>

      <h2>How far the facts go</h2>
      <p>
        A figure that changes carries the date to which it holds. News was checked up to June 2026. Where a
        note and an official text differ, the official text is right; each sample note names its sources.
      </p>

      <h2>Corrections</h2>
      <p>
        A correction appears on its note, with the date. If you find a mistake, please tell{' '}
        <a href={routes.branches}>a branch</a>.
      </p>
    </>
  )
}
