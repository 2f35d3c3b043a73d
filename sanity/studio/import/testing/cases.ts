import { english } from './cases-english'
import { gujarati, hindi } from './cases-indian'
import type { Case } from './case'

/** All test files written with `docx`. */
export const cases: readonly Case[] = [...english, ...hindi, ...gujarati]
