import { fork, type ChildProcess } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { limitConcurrency } from '../http/concurrency.ts'
import { httpError, LakeError } from '../errors.ts'
import type { readImage } from './image-metadata.ts'
import type { ImageParameters } from './image-parameters.ts'
import type { OutputFormat, transformImage } from './image-transform.ts'

/** The limits for one image: a photo of 64 megapixels takes about 4 s and 700 MB. */
const longestDecoding = 15_000
const megabytes = 1536

const idleTime = 30_000

/** Messages to and from the child process. */
export type ImageJob =
  | { read: Uint8Array; extract: ReadonlySet<string> }
  | { transform: string; parameters: ImageParameters; format: OutputFormat }
export type ImageOutcome<T> = { value: T } | { status: number; message: string; body: LakeError['body'] }

type ImageDescription = Awaited<ReturnType<typeof readImage>>

/**
 * Decodes images in a child process, one at a time: the cost of an image is known only after decoding, and a decoder
 * can be stopped only by killing its process. The process exists only while there is work.
 */
export class ImageProcess {
  #child: ChildProcess | undefined
  #idle: NodeJS.Timeout | undefined
  readonly #enqueue = limitConcurrency(1, 200)
  readonly #longest: number

  /** `longest` is the time limit of an image in ms. */
  constructor(longest = longestDecoding) {
    this.#longest = longest
  }

  /**
   * Like `readImage`.
   *
   * @throws 413 for an image that takes too much time or memory
   */
  read(bytes: Uint8Array, extract: ReadonlySet<string>): Promise<ImageDescription> {
    return this.#ask<ImageDescription>({ read: bytes, extract })
  }

  /**
   * Like `transformImage`.
   *
   * @throws 413 for an image that takes too much time or memory
   */
  async transform(...[path, parameters, format]: Parameters<typeof transformImage>): Promise<Buffer> {
    return Buffer.from(await this.#ask<Uint8Array>({ transform: path, parameters, format }))
  }

  #ask<T>(job: ImageJob): Promise<T> {
    return this.#enqueue(async () => {
      clearTimeout(this.#idle)
      const child = (this.#child ??= this.#start())
      let refused: LakeError | undefined
      const end = (reason: string) => {
        refused = httpError(413, `The image takes more than ${reason}`)
        child.kill('SIGKILL')
      }
      const timer = setTimeout(() => end(`${this.#longest / 1000} seconds to decode`), this.#longest)
      const watch = setInterval(() => {
        void memoryOf(child).then((used) => used > megabytes && end(`${megabytes} MB of memory to decode`))
      }, 100)
      try {
        const outcome = await new Promise<ImageOutcome<T>>((resolve, reject) => {
          const ended = () => reject(refused ?? httpError(503, 'The image was not decoded; try again'))
          child.once('exit', ended)
          child.once('message', (message: ImageOutcome<T>) => {
            child.off('exit', ended)
            resolve(message)
          })
          child.send(job, (error) => error && ended())
        })
        if ('value' in outcome) return outcome.value
        throw new LakeError(outcome.status, outcome.message, outcome.body)
      } finally {
        clearTimeout(timer)
        clearInterval(watch)
        child.removeAllListeners('message')
        this.#idle = setTimeout(() => this.#child?.disconnect(), idleTime).unref()
      }
    })
  }

  #start(): ChildProcess {
    const child = fork(new URL('./image.child.ts', import.meta.url), [], {
      serialization: 'advanced',
      execArgv: [],
    })
    const forget = () => {
      if (this.#child === child) this.#child = undefined
    }
    child.once('exit', forget)
    child.once('disconnect', forget)
    child.once('error', forget)
    // The child exits by itself when this process does.
    child.unref()
    child.channel?.unref()
    return child
  }
}

/** Resident memory of a process in MB; 0 if the system does not report it. */
async function memoryOf({ pid }: ChildProcess): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  return Number(/^VmRSS:\s+(\d+) kB/m.exec(status)?.[1] ?? 0) / 1024
}
