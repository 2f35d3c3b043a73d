/** Why a search leads to no place. */
const problems = ['empty', 'tooLong', 'malformedPinCode', 'unknownPinCode', 'unknownPlace'] as const
export type Problem = (typeof problems)[number]
