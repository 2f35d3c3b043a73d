import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type ClientConfig } from '@sanity/client'
import { onTestFinished } from 'vitest'
import { ImageProcess } from '../assets/image-process.ts'
import { startLake, type LakeOptions } from '../server.ts'

/** For tests: a folder that is deleted when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lake-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

/** The lakes of all tests share one process for images: its start takes longer than most tests. */
const images = new ImageProcess()

type TestRequest = Omit<RequestInit, 'headers'> & { token?: string; headers?: Record<string, string> }

/** For tests: a complete lake on a free port, started as by its CLI. Slow queries have time for a busy machine. */
export async function startTestLake(options: Partial<LakeOptions> = {}) {
  const dataDir = options.dataDir ?? (await temporaryFolder())
  const log: string[] = []
  const lake = await startLake({
    port: 0,
    images,
    log: (line) => log.push(line),
    ...options,
    limits: { inThread: 100_000, ...options.limits },
    dataDir,
  })
  onTestFinished(() => lake.close())
  const clientWith = (more: Partial<ClientConfig>) =>
    createClient({
      projectId: 'local',
      dataset: 'production',
      apiVersion: '2025-02-19',
      apiHost: lake.url,
      useProjectHostname: false,
      useCdn: false,
      ...more,
    })
  const { editor, viewer } = lake.tokens
  const request = (path: string, { headers, ...init }: TestRequest = {}) =>
    fetch(lake.url + path, {
      redirect: 'manual',
      ...init,
      headers: { ...(init.token && { authorization: `Bearer ${init.token}` }), ...headers },
    })
  return {
    ...lake,
    dataDir,
    log,
    request,
    dataset: lake.store.createDataset('production'),
    authorization: { Authorization: `Bearer ${editor}` },
    client: clientWith({ token: editor }),
    viewer: clientWith({ token: viewer }),
    anonymous: clientWith({}),
  }
}

export type TestLake = Awaited<ReturnType<typeof startTestLake>>

/** One event of a raw event stream, with its data parsed. */
export type RawEvent = { event: string; id: string | undefined; data: unknown }

/** Opens a raw event stream, to check what is sent. */
export async function openStream(url: string, headers: Record<string, string> = {}) {
  const abort = new AbortController()
  onTestFinished(() => abort.abort())
  const response = await fetch(url, { headers, signal: abort.signal })
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader()
  let text = ''
  /**
   * The next block of lines.
   *
   * @throws Error when the stream has ended
   */
  const nextBlock = async (): Promise<string> => {
    for (;;) {
      const end = text.indexOf('\n\n')
      if (end >= 0) {
        const block = text.slice(0, end)
        text = text.slice(end + 2)
        return block
      }
      const chunk = await reader?.read()
      if (!chunk || chunk.done) throw new Error('The stream has ended')
      text += chunk.value
    }
  }
  const next = async (): Promise<RawEvent> => {
    const block = await nextBlock()
    const field = (name: string) => block.match(new RegExp(`^${name}: (.*)$`, 'm'))?.[1]
    return { event: field('event') ?? '', id: field('id'), data: JSON.parse(field('data') ?? 'null') }
  }
  return { response, next, nextBlock, close: () => abort.abort() }
}
