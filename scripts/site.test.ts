import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { assertRoom } from './site'

test('too little disk space for a build is reported with the free space', async () => {
  await expect(assertRoom(tmpdir(), 0)).resolves.toBeUndefined()
  await expect(assertRoom(tmpdir(), 2 ** 60)).rejects.toThrow(
    /^The disk of .+ is full: \d+ MB are free, a build needs \d+\. The last build, if there is one, is unchanged\.$/,
  )
})
