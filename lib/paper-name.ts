type Paper = { exam: string; code: string }

/** The common name of a paper: `UPSC GS2`. */
export const paperName = ({ exam, code }: Paper): string => `${exam} ${code}`

/** The papers an article belongs to, without duplicates: `UPSC GS2 · GPSC GS3`. */
export const paperNames = ({ syllabus }: { syllabus: { paper: Paper }[] }): string =>
  [...new Set(syllabus.map(({ paper }) => paperName(paper)))].join(' · ')

const stages = { prelims: 'Prelims', mains: 'Mains' } as const

/** The examination of a paper: `UPSC Mains`. */
export const examOf = ({ exam, stage }: { exam: string; stage: keyof typeof stages }): string =>
  `${exam} ${stages[stage]}`

/** The name of a paper with its stage, where papers of both stages stand side by side: `UPSC Mains GS2`. */
export const stagedPaperName = (paper: Paper & { stage: keyof typeof stages }): string =>
  `${examOf(paper)} ${paper.code}`
