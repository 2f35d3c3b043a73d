/** A year and how many questions of it there are. */
export type YearCount = { year: number; questions: number }

/** The years in which questions were asked, oldest first, each with its number of questions. */
export const countYears = (years: number[]): YearCount[] =>
  [...Map.groupBy(years, (year) => year)]
    .map(([year, same]) => ({ year, questions: same.length }))
    .sort((a, b) => a.year - b.year)
