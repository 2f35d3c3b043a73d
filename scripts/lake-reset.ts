// `npm run lake:reset [-- --yes]` deletes the local lake after asking; the next start imports the seed again.
import { existsSync } from 'node:fs'
import { rename, rm } from 'node:fs/promises'
import { ask } from './ask.ts'
import { loadEnvFiles } from './configuration.ts'
import { localLakeFolder } from './local-lake.ts'
import { assertFree, portFrom } from './ports.ts'

loadEnvFiles()
if (!existsSync(localLakeFolder)) {
  console.log('There is no local lake: nothing to delete.')
  process.exit()
}
try {
  await assertFree(portFrom('LAKE_PORT', 3900), 'LAKE_PORT', '127.0.0.1')
} catch {
  console.error('The lake seems to be running. Stop npm start first, then run this again.')
  process.exit(1)
}
if (process.argv.includes('--yes') || (await agreed())) {
  // Rename first, so that an interrupted reset does not leave a partly deleted lake.
  const doomed = `${localLakeFolder}.deleted`
  await rm(doomed, { recursive: true, force: true })
  await rename(localLakeFolder, doomed)
  await rm(doomed, { recursive: true })
  console.log('Deleted. The next npm start begins with the seed content.')
} else console.log('Nothing was deleted.')

async function agreed(): Promise<boolean> {
  const answer = await ask(
    `This deletes ${localLakeFolder}: every article, branch, image and draft edited on this machine.\nType "delete" to go on: `,
  )
  return answer === 'delete'
}
