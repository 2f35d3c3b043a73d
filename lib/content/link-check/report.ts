import { formatShortDay } from '../../dates.ts'
import { DAYS, linkFailure, type LinkAnswer } from './answers.ts'

const kinds = {
  dead: 'Dead:',
  failing: `Without an answer now; dead if this lasts ${DAYS} days:`,
  unclear: 'Unclear; open these in a browser:',
} as const

/** The failing links with the reason and the date, and how many there are of each kind. */
export function linkReport(answers: readonly LinkAnswer[]): string {
  const failures = answers.flatMap((answer) => {
    const failure = linkFailure(answer)
    return failure ? [{ ...failure, ...answer }] : []
  })
  const of = (kind: keyof typeof kinds) => failures.filter((failure) => failure.kind === kind)
  const lists = (['dead', 'failing', 'unclear'] as const).flatMap((kind) => {
    const lines = of(kind).map(
      ({ url, reason, askedAt, since }) =>
        `  ${url}\n    ${reason}. Asked on ${formatShortDay(askedAt)}, failing since ${formatShortDay(since)}.`,
    )
    return lines.length > 0 ? [kinds[kind], ...lines, ''] : []
  })
  const counts = [
    `${answers.length - failures.length} answer`,
    `${of('dead').length} dead`,
    `${of('failing').length} without an answer now`,
    `${of('unclear').length} unclear`,
  ]
  return [...lists, `Of ${answers.length} links: ${counts.join(', ')}.`].join('\n')
}
