import { evaluate, parse } from 'groq-js'
import { branchesQuery, branchesSchema, type Branch } from '@/lib/content/branch'
import { branchDocuments } from '@/sanity/seed/branches'

const dataset = branchDocuments().map((document) => ({ ...document, _rev: 'seed' }))

/** The branches of the seed, as the site parses them. */
export const seedBranches: Branch[] = branchesSchema.parse(
  await (await evaluate(parse(branchesQuery), { dataset })).get(),
)
