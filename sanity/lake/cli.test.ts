import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { access, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { temporaryFolder } from './testing/test-lake.ts'

const cli = join(import.meta.dirname, 'cli.ts')

function run(...args: string[]) {
  const child = spawn(process.execPath, [cli, ...args])
  onTestFinished(() => void child.kill('SIGKILL'))
  let output = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += String(chunk)))
  const ended = once(child, 'close').then(([code]) => ({ code, output }))
  const ready = async () => {
    for (;;) {
      const url = output.match(/^Content Lake ready at (http:\S+)$/m)?.[1]
      if (url) return url
      if (child.exitCode !== null) throw new Error(output)
      await new Promise((resolve) => setTimeout(resolve, 20))
    }
  }
  return { child, ended, ready }
}

test.each([
  [['--help'], 0, 'node sanity/lake/cli.ts --data DIR'],
  [[], 1, '--data DIR'],
  [['--data', 'x', '--prot', '1'], 1, "Unknown option '--prot'"],
  [['--data', 'x', '--port', 'abc'], 1, '"abc" is not a port'],
  [['--data', 'x', 'extra'], 1, "'extra'"],
  [['export', '--data', 'x'], 1, 'Name one file'],
  [['login', '--data', '/nowhere'], 1, 'No lake runs on /nowhere'],
  [['--data', 'x', '--webhooks', '/nowhere.json'], 1, '/nowhere.json'],
])('%j exits with %i and an explanation', async (args, code, sentence) => {
  const ended = await run(...args).ended
  expect(ended.code).toBe(code)
  expect(ended.output).toContain(sentence)
  expect(ended.output).not.toContain('    at ')
})

test('starts with a seed, refuses a second lake, signs in, exports and exits cleanly', async () => {
  const folder = await temporaryFolder()
  const [data, seed, archive] = [join(folder, 'data'), join(folder, 'seed.ndjson'), join(folder, 'a.tar.gz')]
  await writeFile(seed, '{"_id":"a","_type":"note"}\n')
  const lake = run('--data', data, '--port', '0', '--seed', seed)
  const url = await lake.ready()
  const answer = await fetch(`${url}/v2025-02-19/data/query/production?query=count(*)`)
  expect(await answer.json()).toMatchObject({ result: 1 })

  const second = await run('--data', data, '--port', '0').ended
  expect(second).toMatchObject({ code: 1, output: expect.stringContaining('Another lake is running') })
  const login = await run('login', '--data', data, '--name', 'Asha').ended
  expect(login.output).toMatch(/^http:\S+\/v1\/auth\/login\/local\?code=[-0-9A-Z]{19}&origin=\S+\n$/)
  expect((await run('export', '--data', data, archive).ended).output).toContain('Wrote 1 documents')

  lake.child.kill('SIGTERM')
  expect((await lake.ended).code).toBe(0)
  await expect(access(join(data, 'address'))).rejects.toThrow()
  const copy = join(folder, 'copy')
  expect((await run('import', '--data', copy, archive).ended).output).toContain('Read 1 documents')
})

test('an import asks before it replaces documents, unless --yes is given', async () => {
  const folder = await temporaryFolder()
  const [data, file] = [join(folder, 'data'), join(folder, 'a.ndjson')]
  await writeFile(file, '{"_id":"a","_type":"note"}\n')
  const read = `Read 1 documents of ${file}\n`
  expect(await run('import', '--data', data, file).ended).toEqual({ code: 0, output: read })
  const refused = run('import', '--data', data, file)
  refused.child.stdin.end('no\n')
  expect((await refused.ended).output).toMatch(/has 1 documents[^]*Nothing was imported/)
  const agreed = run('import', '--data', data, file)
  agreed.child.stdin.end('import\n')
  expect((await agreed.ended).output).toContain(read)
  expect(await run('import', '--data', data, file, '--yes').ended).toEqual({ code: 0, output: read })
})

test('a file that is not an archive is refused with an explanation', async () => {
  const folder = await temporaryFolder()
  const picture = join(folder, 'picture.png')
  await writeFile(picture, Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'))
  const { code, output } = await run('import', '--data', join(folder, 'data'), picture).ended
  expect(code).toBe(1)
  expect(output).toBe(
    `${picture} is neither an archive of a dataset (.tar.gz) nor a file of documents (.ndjson). Nothing was imported.\n`,
  )
})
