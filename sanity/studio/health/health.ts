import type { TypeName } from '../../../lib/content/types'
import { checkedTypes } from './site-reading'
import type { Checked, Problem, Severity } from './checks'
import { isScheduled, relate, type Documents } from './relations'

/** A document with problems; the most severe one determines the section it is listed in. */
export type Finding = {
  id: string
  type: TypeName
  title: string
  severity: Severity
  scheduled: boolean
  problems: Problem[]
}

export const severities = ['refused', 'partial', 'advice'] as const satisfies Severity[]

/**
 * All findings by severity, type and title. Until all documents are `known`, each is checked by itself, because
 * referenced documents may not be loaded yet.
 */
export function findingsOf(documents: Documents, { known = true }: { known?: boolean } = {}): Finding[] {
  const findings: Finding[] = []
  const related = known ? relate(documents) : undefined
  for (const [id, document] of documents) {
    const problems = related?.get(id) ?? document.problems
    const severity = severities.find((name) => problems.some((problem) => problem.severity === name))
    if (severity) findings.push({ ...summary(document), severity, problems: problems.toSorted(byGravity) })
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
