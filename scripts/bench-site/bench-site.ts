import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { ChildProcess } from 'node:child_process'
import { createClient, type SanityClient } from '@sanity/client'
import { distDir } from '../../e2e/built.ts'
import { waitForServer } from '../wait-for-server.ts'
import { dataFolder, startLocalLake } from '../local-lake.ts'
import { freePort } from '../ports.ts'
import { root, startNode, stop } from '../processes.ts'
import { buildSite, serveSite } from '../site.ts'
import { contentWith } from './articles.ts'

/** A built and served site on a lake of its own. */
export type BenchSite = {
  siteUrl: string
  lakeUrl: string
  /** Creates sign-in links. */
  editorToken: string
  /** The server’s process. */
  site: ChildProcess
  lake: ChildProcess
  /** Stops the lake and starts it again; resolves to the duration of the start in seconds. */
  restartLake: () => Promise<number>
  editor: SanityClient
  /** The number of articles besides those of the seed. */
  articles: number
  /** The duration of the build in seconds. */
  buildSeconds: number
  /** The output of the lake and the site. */
  output: string[]
  end(): Promise<void>
}

/** Prints the duration of the build; pages are rendered at their first visit. */
export function benchBuild({ buildSeconds }: BenchSite): void {
  console.table({ build: { seconds: Math.round(buildSeconds) } })
}

/** Fills a lake with the seed and further articles, builds the site and serves it. */
export async function startBenchSite(articles: number): Promise<BenchSite> {
  const folder = await mkdtemp(path.join(tmpdir(), 'dics-bench-'))
  const [lakePort, port] = [await freePort(), await freePort()]
  const siteUrl = `http://localhost:${port}`
  const output: string[] = []
  const onLine = (line: string) => output.push(line)
  if (articles > 0) await fillLake(folder, articles, lakePort, onLine)
  const lake = await startLocalLake({ folder, port: lakePort, siteUrl, seeded: articles === 0, onLine })
  const { environment } = lake
  let lakeProcess = lake.process
  const restartLake = async () => {
    await stop(lakeProcess)
    const began = performance.now()
    lakeProcess = lake.restart()
    await waitForServer(`${lake.url}/v1/ping`, lakeProcess)
    return (performance.now() - began) / 1000
  }
  try {
    const began = performance.now()
    await buildSite({ distDir, onLine })
    const buildSeconds = (performance.now() - began) / 1000
    const site = await serveSite({ environment, distDir, mode: 'start', port, host: '127.0.0.1', onLine })
    return {
      siteUrl,
      lakeUrl: lake.url,
      editorToken: lake.tokens.editor,
      articles,
      site,
      get lake() {
        return lakeProcess
      },
      restartLake,
      editor: createClient({
        projectId: 'local',
        dataset: 'production',
        apiHost: lake.url,
        useProjectHostname: false,
        apiVersion: '2026-05-04',
        useCdn: false,
        token: lake.tokens.editor,
      }),
      buildSeconds,
      output,
      end: async () => {
        await Promise.all([stop(site), stop(lakeProcess)])
        for (const made of [folder, path.join(root, distDir)])
          await rm(made, { recursive: true, force: true })
      },
    }
  } catch (error) {
    console.error(output.join('\n'))
    throw error
  }
}

/** Imports the articles into a lake without clients. */
async function fillLake(folder: string, articles: number, port: number, onLine: (line: string) => unknown) {
  const file = path.join(folder, 'content.ndjson')
  await writeFile(
    file,
    contentWith(articles)
      .map((document) => `${JSON.stringify(document)}\n`)
      .join(''),
  )
  const arguments_ = ['--data', dataFolder(folder), '--port', String(port), '--seed', file]
  const lake = startNode('lake', ['sanity/lake/cli.ts', ...arguments_], { onLine })
  await waitForServer(`http://127.0.0.1:${port}/v1/ping`, lake, 15 * 60_000)
  await stop(lake)
}
