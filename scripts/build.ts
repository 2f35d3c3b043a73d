// `npm run build`: the site and the Studio, for `npm run serve`.
import { stopAllOnSignal } from './processes.ts'
import { buildSite } from './site.ts'

stopAllOnSignal()
try {
  await buildSite()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
