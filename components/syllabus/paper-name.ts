type Paper = { exam: string; code: string }

/** What students call a paper: `UPSC GS2`. */
export const paperName = ({ exam, code }: Paper) => `${exam} ${code}`

const stages = { prelims: 'Prelims', mains: 'Mains' } as const

/** The examination of a paper: `UPSC Mains`. */
export const examOf = ({ exam, stage }: { exam: string; stage: keyof typeof stages }) =>
  `${exam} ${stages[stage]}`
