// The process of one import. It gets the data folder and the file, and reports the number of documents.
import { z } from 'zod'
import { importArchive } from './archive.ts'

const jobSchema = z.object({
  place: z.object({ url: z.string(), token: z.string(), projectId: z.string().optional() }),
  file: z.string(),
})

async function run(message: unknown): Promise<void> {
  const { place, file } = jobSchema.parse(message)
  process.send?.(await importArchive(place, file))
  process.disconnect()
}

process.once('message', (message) => void run(message))
