/** Why a search finds no place. */
export type Problem = 'empty' | 'tooLong' | 'malformedPinCode' | 'unknownPinCode' | 'unknownPlace'
