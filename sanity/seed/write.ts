import { writeFileSync } from 'node:fs'
import { seedDocuments } from './index.ts'

const [out] = process.argv.slice(2)
if (!out) {
  console.error('Which file? node sanity/seed/write.ts OUT.ndjson')
  process.exit(1)
}
writeFileSync(
  out,
  seedDocuments()
    .map((document) => `${JSON.stringify(document)}\n`)
    .join(''),
)
