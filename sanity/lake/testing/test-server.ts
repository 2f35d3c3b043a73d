import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createClient, type ClientConfig } from '@sanity/client'
import { onTestFinished } from 'vitest'
import { startLake, type LakeOptions } from '../server.ts'

/** For tests: a folder that is gone when the test ends. */
export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'lake-'))
  onTestFinished(() => rm(folder, { recursive: true, force: true }))
  return folder
}

type TestRequest = Omit<RequestInit, 'headers'> & { token?: string; headers?: Record<string, string> }

/** For tests: the whole lake as its start command starts it, on a free port. */
export async function serveTestLake(options: Partial<LakeOptions> = {}) {
  const dataDir = options.dataDir ?? (await temporaryFolder())
  const log: string[] = []
  const lake = await startLake({ port: 0, log: (line) => log.push(line), ...options, dataDir })
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
  const get = (path: string, { headers, ...init }: TestRequest = {}) =>
    fetch(lake.url + path, {
      redirect: 'manual',
      ...init,
      headers: { ...(init.token && { authorization: `Bearer ${init.token}` }), ...headers },
    })
  return {
    ...lake,
    dataDir,
    log,
    request: get,
    client: clientWith({ token: editor }),
    viewer: clientWith({ token: viewer }),
    anonymous: clientWith({}),
  }
}

export type ServedLake = Awaited<ReturnType<typeof serveTestLake>>
