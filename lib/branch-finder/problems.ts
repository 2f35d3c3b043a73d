/** Why a search finds no place. */
export const problems = ['empty', 'tooLong', 'malformedPinCode', 'unknownPinCode', 'unknownPlace'] as const
export type Problem = (typeof problems)[number]
