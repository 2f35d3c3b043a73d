// `npm run build`: the site and the Studio, for `npm run serve`.
import { stopAllOnSignal } from './processes.ts'
import { ensureBuilt, isBuilt } from './site.ts'

stopAllOnSignal()
try {
  if (await isBuilt()) console.log('Nothing has changed since the last build.')
  else await ensureBuilt()
} catch (error) {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}
