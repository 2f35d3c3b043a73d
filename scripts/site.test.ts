import { tmpdir } from 'node:os'
import { expect, test } from 'vitest'
import { assertRoom } from './site'

test('a disk with too little room for a build is named, with how much is free', async () => {
  await expect(assertRoom(tmpdir(), 0)).resolves.toBeUndefined()
  await expect(assertRoom(tmpdir(), 2 ** 60)).rejects.toThrow(
    /^The disk of .+ is full: \d+ MB are free, a build takes \d+\. The last build, if there is one, is as it was\.$/,
  )
})
