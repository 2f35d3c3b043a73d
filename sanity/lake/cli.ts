import { messageOf } from './errors.ts'
import { createInterface } from 'node:readline/promises'
import { parseArgs } from 'node:util'
import { z } from 'zod'

const usage = `The local Content Lake: Sanity's HTTP API on this machine.

  node sanity/lake/cli.ts --data DIR [--port 3900] [options]   start it
  node sanity/lake/cli.ts login --data DIR [--name NAME]       print a new sign-in link of the running lake
  node sanity/lake/cli.ts export --data DIR FILE.tar.gz        write an archive, as Sanity's dataset export does
  node sanity/lake/cli.ts import --data DIR FILE.tar.gz        read one, or a file of documents (.ndjson)

  --data DIR         the folder that holds everything; made when it is not there
  --port N           the port to listen on; 0 picks a free one (default 3900)
  --host H           the address to listen on (default 127.0.0.1: this machine only)
  --project-id ID    the project id that clients use (default local)
  --seed FILE        what to start with while there are no documents: .ndjson, or an archive
  --webhooks FILE    webhooks to call after commits, as JSON
  --studio-url URL   where sign-ins return to (default http://localhost:3000/studio)
  --login-command C  what the sign-in page says to run for a new link (default this file's login)
  --dataset NAME     for export and import (default production)
  --name NAME        for login: who signs in (default Local editor)
  --yes              for import: do not ask before documents are replaced
  --help             show this`

type Flags = Record<string, string | undefined>
type Command = {
  flags: string[]
  /** Flags without a value. */
  switches?: string[]
  takesFile?: true
  run: (dataDir: string, flags: Flags, file: string) => Promise<void>
}

const startCommand: Command = {
  flags: ['port', 'host', 'project-id', 'seed', 'webhooks', 'studio-url', 'login-command'],
  run: start,
}
const commands = new Map<string | undefined, Command>([
  ['login', { flags: ['name'], run: login }],
  ['export', { flags: ['dataset'], takesFile: true, run: exportTo }],
  ['import', { flags: ['dataset'], switches: ['yes'], takesFile: true, run: importFrom }],
])

async function main(given: string[]) {
  if (given.includes('--help')) return console.log(usage)
  const named = commands.get(given[0])
  const command = named ?? startCommand
  const options: Record<string, { type: 'string' | 'boolean' }> = {}
  for (const flag of ['data', ...command.flags]) options[flag] = { type: 'string' }
  for (const flag of command.switches ?? []) options[flag] = { type: 'boolean' }
  const { values, positionals } = parseArgs({
    args: named ? given.slice(1) : given,
    options,
    allowPositionals: command.takesFile ?? false,
  })
  const { data, ...rest } = z.record(z.string(), z.coerce.string()).parse(values)
  if (!data) throw new Error('Say where the lake keeps its data: --data DIR')
  if (command.takesFile && positionals.length !== 1) throw new Error(`Name one file to ${given[0]}`)
  await command.run(data, rest, positionals[0] ?? '')
}

async function start(dataDir: string, flags: Flags) {
  const port = Number(flags.port ?? 3900)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`"${flags.port}" is not a port`)
  const { readWebhooks } = await import('./webhooks/webhooks.ts')
  const options = {
    dataDir,
    port,
    host: flags.host,
    projectId: flags['project-id'],
    studioUrl: flags['studio-url'],
    loginCommand: flags['login-command'],
    webhooks: flags.webhooks ? await readWebhooks(flags.webhooks) : [],
  }
  if (flags.seed) await (await import('./archive/seed.ts')).seed(flags.seed, options)
  const { startLake } = await import('./server.ts')
  const lake = await startLake(options)
  console.log(`Content Lake ready at ${lake.url}`)
  console.log(`Sign in to the Studio, once: ${await lake.createSignInLink()}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      // Exit without waiting: every acknowledged write is on disk.
      setTimeout(() => process.exit(0), 3000)
      void lake.close().then(() => process.exit(0))
    })
  }
}

async function login(dataDir: string, { name }: Flags) {
  const { findRunningLake } = await import('./archive/running-lake.ts')
  const lake = await findRunningLake(dataDir)
  if (!lake) throw new Error(`No lake runs on ${dataDir}. Start it first.`)
  const answer = await fetch(`${lake.url}/v1/auth/codes`, {
    method: 'POST',
    headers: { authorization: `Bearer ${lake.tokens.editor}` },
    body: JSON.stringify({ name }),
  })
  const { url } = z.object({ url: z.string() }).parse(await answer.json())
  console.log(url)
}

async function exportTo(dataDir: string, { dataset }: Flags, file: string) {
  const { withLake } = await import('./archive/running-lake.ts')
  const { exportArchive } = await import('./archive/archive.ts')
  const { documents, assets } = await withLake(dataDir, ({ url, tokens }) =>
    exportArchive({ url, token: tokens.viewer, dataset }, file),
  )
  console.log(`Wrote ${documents} documents and ${assets} assets to ${file}`)
}

async function importFrom(dataDir: string, { dataset, yes }: Flags, file: string) {
  const { withLake } = await import('./archive/running-lake.ts')
  const { countDocuments, importArchive } = await import('./archive/archive.ts')
  const count = await withLake(dataDir, async ({ url, tokens }) => {
    const place = { url, token: tokens.editor, dataset }
    const existing = await countDocuments(place)
    if (!yes && existing > 0 && !(await agreed(existing, file))) return undefined
    return importArchive(place, file)
  })
  console.log(
    count === undefined
      ? 'Nothing was imported. To import without the question, add --yes.'
      : `Read ${count} documents of ${file}`,
  )
}

/** Asks before documents are replaced; without a terminal the answer is no. */
async function agreed(existing: number, file: string): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stdout })
  const answer = await Promise.race([
    terminal.question(
      `The dataset has ${existing} documents. Those that ${file} has too are replaced, all others stay.\nType "import" to continue: `,
    ),
    new Promise<string>((resolve) => terminal.once('close', () => resolve(''))),
  ])
  terminal.close()
  return answer.trim() === 'import'
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(messageOf(error))
  process.exitCode = 1
})
