/** Why a search leads to no place. */
export const problems = [
  'empty',
  'tooLong',
  'malformedPinCode',
  'unknownPinCode',
  'wholeState',
  'unknownPlace',
] as const
export type Problem = (typeof problems)[number]
