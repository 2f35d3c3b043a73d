import { isSameSentence, type Statement } from './statements'

type Ticked = { sentence: string; fact: string }

/** The tick of a fact, which is kept as long as its sentence exists anywhere in the article. */
export const tickOf = <T extends Ticked>(
  ticks: readonly T[],
  sentence: string,
  fact: string,
): T | undefined => ticks.findLast((tick) => tick.fact === fact && isSameSentence(tick.sentence, sentence))

/** The ticks whose sentences were rewritten or removed. */
export const lostTicks = <T extends Ticked>(ticks: readonly T[], statements: readonly Statement[]): T[] =>
  ticks.filter(({ sentence }) => !statements.some(({ text }) => isSameSentence(text, sentence)))

/**
 * The place that a comment is about: its sentence, preferably in its own field, or the whole field if it has no
 * sentence. Undefined if the place is gone.
 */
export function anchorOf(
  { field, quote }: { field: string; quote?: string | undefined },
  statements: readonly Statement[],
): string | undefined {
  if (quote === undefined)
    return isTopField(field) ? field : statements.find((one) => one.field === field)?.field
  const found = statements.filter(({ text }) => isSameSentence(text, quote))
  return (found.find((one) => one.field === field) ?? found[0])?.field
}

/** A field of the form, such as the title, exists even if it is empty. */
const isTopField = (field: string) => /^\w+$/.test(field)
