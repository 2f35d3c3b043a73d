import { parseArgs } from 'node:util'
import { startLake } from './server.ts'

const usage = `The local Content Lake: Sanity's HTTP API on this machine.

  node sanity/lake/cli.ts --data DIR [--port 3900] [options]

  --data DIR         the folder that holds everything; made when it is not there
  --port N           the port to listen on; 0 picks a free one (default 3900)
  --host H           the address to listen on (default 127.0.0.1: this machine only)
  --project-id ID    the project id that clients use (default local)
  --studio-url URL   where sign-ins return to (default http://localhost:3000/studio)
  --help             show this`

async function main() {
  const { values } = parseArgs({
    options: {
      data: { type: 'string' },
      port: { type: 'string', default: '3900' },
      host: { type: 'string' },
      'project-id': { type: 'string' },
      'studio-url': { type: 'string' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return console.log(usage)
  if (!values.data) throw new Error('Say where the lake keeps its data: --data DIR')
  const port = Number(values.port)
  if (!Number.isInteger(port) || port < 0 || port > 65535) throw new Error(`"${values.port}" is not a port`)

  const lake = await startLake({
    dataDir: values.data,
    port,
    host: values.host,
    projectId: values['project-id'],
    studioUrl: values['studio-url'],
  })
  console.log(`Content Lake ready at ${lake.url}`)
  console.log(`Sign in to the Studio, once: ${await lake.createSignInLink()}`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void lake.close().then(() => process.exit(0)))
  }
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})
