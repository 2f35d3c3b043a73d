import type { Language } from './languages.ts'
import { words } from './words/index.ts'

type Paper = { exam: string; code: string }
type Stage = 'prelims' | 'mains'

/** The common name of a paper: `UPSC GS2`. */
export const paperName = ({ exam, code }: Paper): string => `${exam} ${code}`

/** The papers an article belongs to, without duplicates: `UPSC GS2 · GPSC GS3`. */
export const paperNames = ({ syllabus }: { syllabus: { paper: Paper }[] }): string =>
  [...new Set(syllabus.map(({ paper }) => paperName(paper)))].join(' · ')

/** The examination of a paper: `UPSC Mains`. */
export const examOf = ({ exam, stage }: { exam: string; stage: Stage }, language: Language): string =>
  `${exam} ${words[language].layout.stages[stage]}`

/** The name of a paper with its stage, where papers of both stages stand side by side: `UPSC Mains GS2`. */
export const stagedPaperName = (paper: Paper & { stage: Stage }, language: Language): string =>
  `${examOf(paper, language)} ${paper.code}`
