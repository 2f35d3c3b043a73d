// The child process that decodes images, one job at a time.
import sharp from 'sharp'
import { LakeError } from '../errors.ts'
import { readImage } from './image-metadata.ts'
import type { ImageJob, ImageOutcome } from './image-process.ts'
import { transformImage } from './image-transform.ts'

sharp.cache(false)
sharp.concurrency(1)

const work = (job: ImageJob): Promise<unknown> =>
  'read' in job ? readImage(job.read, job.extract) : transformImage(job.transform, job.parameters, job.format)

process.on('message', (job: ImageJob) => {
  void work(job)
    .then(
      (value): ImageOutcome<unknown> => ({ value }),
      (error: unknown): ImageOutcome<unknown> => {
        if (!(error instanceof LakeError)) throw error
        return { status: error.status, message: error.message, body: error.body }
      },
    )
    .then((outcome) => process.send?.(outcome))
})
// The lake has exited, or has no work.
process.on('disconnect', () => process.exit())
