import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { expect, test } from 'vitest'
import { assertRoom, replaceBuild } from './site'

test('too little disk space for a build is reported with the free space', async () => {
  await expect(assertRoom(tmpdir(), 0)).resolves.toBeUndefined()
  await expect(assertRoom(tmpdir(), 2 ** 60)).rejects.toThrow(
    /^The disk of .+ is full: \d+ MB are free, a build needs \d+\. The last build, if there is one, is unchanged\.$/,
  )
})

/** Makes a folder like that of a build from these sources. */
async function makeFolder(build: string, from: string, files: string[]) {
  for (const file of ['BUILD_ID', ...files]) {
    await mkdir(path.join(build, path.dirname(file)), { recursive: true })
    await writeFile(path.join(build, file), from)
  }
  await writeFile(path.join(build, 'built-from'), from)
}

test('a new build replaces the previous one, but for the Studio of open tabs and the development server', async () => {
  const folder = await mkdtemp(path.join(tmpdir(), 'dics-builds-'))
  const [built, building] = [path.join(folder, 'built'), path.join(folder, 'building')]
  const files = async () =>
    (await readdir(built, { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => path.relative(built, path.join(parentPath, name)))
      .sort()

  await makeFolder(building, 'one', ['static/studio/one/index.js'])
  await replaceBuild(built, building)
  expect(await files()).toEqual(['BUILD_ID', 'built-from', 'static/studio/one/index.js'])

  await makeFolder(built, 'one', ['dev/page.js', 'pages/home', 'static/one.js'])
  await makeFolder(building, 'two', ['static/studio/two/index.js', 'static/two.js'])
  await replaceBuild(built, building)
  expect(await files()).toEqual([
    'BUILD_ID',
    'built-from',
    'dev/page.js',
    'static/studio/one/index.js',
    'static/studio/two/index.js',
    'static/two.js',
  ])
  expect(await readFile(path.join(built, 'BUILD_ID'), 'utf8')).toBe('two')
  expect(await readdir(folder)).toEqual(['built'])
  await rm(folder, { recursive: true })
})
