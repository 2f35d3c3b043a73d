import type { ReactNode } from 'react'
import { Day } from '@/components/ui/day'
import type { Branch } from '@/lib/content/branch'
import styles from './branch-view.module.css'

/** All other known facts about a branch; unknown ones are omitted. */
export function BranchFacts({ branch }: { branch: Branch }) {
  const { email, hours, holidayHours, metro, facilities, courses, lastVerified } = branch
  return (
    <dl className={styles.facts}>
      <Fact name="E-mail">{email && <a href={`mailto:${email}`}>{email}</a>}</Fact>
      <Fact name="Hours">
        {hours.map(({ _key, days, opens, closes }) => (
          <span key={_key}>
            {days.join(', ')} {opens}–{closes}
          </span>
        ))}
      </Fact>
      <Fact name="Holidays">
        {holidayHours.map(({ _key, date, closed, opens, closes, note }) => (
          <span key={_key}>
            <Day value={date} /> {closed ? 'closed' : `${opens}–${closes}`}
            {note && ` (${note})`}
          </span>
        ))}
      </Fact>
      <Fact name="Metro">{metro}</Fact>
      <Fact name="Facilities">{facilities.join(', ')}</Fact>
      <Fact name="Courses">{courses.join(', ')}</Fact>
      <Fact name="Checked">{lastVerified && <Day value={lastVerified} />}</Fact>
    </dl>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  const isEmpty = Array.isArray(children) ? children.length === 0 : !children
  if (isEmpty) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
