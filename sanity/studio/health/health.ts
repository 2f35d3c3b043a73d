import { checkedTypes, type CheckedType } from './site-reading'
import type { Checked, Problem, Severity } from './checks'
import { isScheduled, relate, type Documents } from './relations'

/** A document with something to look at; its gravest problem decides where it is listed. */
export type Finding = {
  id: string
  type: CheckedType
  title: string
  severity: Severity
  scheduled: boolean
  problems: Problem[]
}

export const severities = ['refused', 'partial', 'advice'] as const satisfies Severity[]

/** All findings, the gravest first, then by type and title. */
export function findingsOf(documents: Documents): Finding[] {
  const findings: Finding[] = []
  for (const [id, problems] of relate(documents)) {
    const document = documents.get(id)
    const severity = severities.find((name) => problems.some((problem) => problem.severity === name))
    if (document && severity)
      findings.push({ ...summary(document), severity, problems: problems.sort(byGravity) })
  }
  return findings.sort(inOrder)
}

const summary = (document: Checked) => ({
  id: document.id,
  type: document.type,
  title: document.title,
  scheduled: isScheduled(document),
})

const rank = ({ severity }: { severity: Severity }) => severities.indexOf(severity)
const byGravity = (a: Problem, b: Problem) => rank(a) - rank(b)
const alphabet = new Intl.Collator('en')
const inOrder = (a: Finding, b: Finding) =>
  rank(a) - rank(b) ||
  checkedTypes.indexOf(a.type) - checkedTypes.indexOf(b.type) ||
  alphabet.compare(a.title, b.title)
