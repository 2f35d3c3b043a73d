import { english } from './cases-english.ts'
import { gujarati, hindi } from './cases-indian.ts'
import type { Case } from './case.ts'

/** All test files written with `docx`. */
export const cases: readonly Case[] = [...english, ...hindi, ...gujarati]
