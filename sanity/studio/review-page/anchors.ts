import { isSameSentence, type Statement } from './statements'

type Ticked = { sentence: string; fact: string }

/** The tick of a fact, which stays as long as its sentence does, wherever that stands. */
export const tickOf = <T extends Ticked>(
  ticks: readonly T[],
  sentence: string,
  fact: string,
): T | undefined => ticks.findLast((tick) => tick.fact === fact && isSameSentence(tick.sentence, sentence))

/** The ticks whose sentences were rewritten or removed. */
export const lostTicks = <T extends Ticked>(ticks: readonly T[], statements: readonly Statement[]): T[] =>
  ticks.filter(({ sentence }) => !statements.some(({ text }) => isSameSentence(text, sentence)))

/**
 * Where a remark belongs now: to its sentence, first that in its own field, or to its whole field if it has no sentence;
 * undefined if that is gone.
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

/** A field of the form, such as the title, is there while it is empty too. */
const isTopField = (field: string) => /^\w+$/.test(field)
