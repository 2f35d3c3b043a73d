import type { ReactNode } from 'react'
import { Day } from '@/components/ui/day'
import { LangSpan } from '@/components/ui/mixed-language-text'
import { Name } from '@/components/ui/name'
import type { Branch } from '@/lib/content/branch'
import { siteLanguage, type Language } from '@/lib/languages'
import { words } from '@/lib/words'
import styles from './branch-view.module.css'
import { formatWeekday } from './weekday'

/** All other known facts about a branch; unknown ones are omitted. */
export function BranchFacts({ language, branch }: { language: Language; branch: Branch }) {
  const labels = words[language].branch
  const { email, hours, holidayHours, facilities, courses, lastVerified } = branch
  const content = (text: string) => (
    <LangSpan within={language} language={siteLanguage}>
      {text}
    </LangSpan>
  )
  return (
    <dl className={styles.facts}>
      <Fact name={labels.facts.email}>{email && <a href={`mailto:${email}`}>{email}</a>}</Fact>
      <Fact name={labels.facts.hours}>
        {hours.map(({ _key, days, opens, closes }) => (
          <span key={_key}>
            {days.map((day) => formatWeekday(day, language)).join(', ')} {opens}–{closes}
          </span>
        ))}
      </Fact>
      <Fact name={labels.facts.holidays}>
        {holidayHours.map((holiday) => (
          <span key={holiday._key}>
            <Day value={holiday.date} language={language} />{' '}
            {holiday.closed ? labels.closed : `${holiday.opens}–${holiday.closes}`}
            {holiday.note && (
              <>
                {' '}
                (<Name of={holiday} field="note" within={language} />)
              </>
            )}
          </span>
        ))}
      </Fact>
      <Fact name={labels.facts.metro}>
        {branch.metro && <Name of={branch} field="metro" within={language} />}
      </Fact>
      <Fact name={labels.facts.facilities}>{facilities.length > 0 && content(facilities.join(', '))}</Fact>
      <Fact name={labels.facts.courses}>{courses.length > 0 && content(courses.join(', '))}</Fact>
      <Fact name={labels.facts.checked}>
        {lastVerified && <Day value={lastVerified} language={language} />}
      </Fact>
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
