import { z } from 'zod'

/** Apart from `.next`, so that tests and benchmarks leave a running `npm start` alone. */
export const distDir = '.next-test'

const builtSchema = z.object({
  folder: z.string(),
  lakePort: z.number(),
  sitePort: z.number(),
  siteUrl: z.string(),
})
type Built = z.output<typeof builtSchema>

/** Hands what the global setup has built to the worker processes. */
export const rememberBuild = (built: Built): void => {
  process.env.E2E_BUILT = JSON.stringify(built)
}

/** What the global setup has built. */
export const builtSite = (): Built => builtSchema.parse(JSON.parse(process.env.E2E_BUILT ?? 'null'))
