// The lake is self-contained, so the functions are there.
export { everyOther, runs } from '@/sanity/lake/testing/runs.ts'
