import { readFile } from 'node:fs/promises'

/** The processor time (µs) of a process and its children; Linux counts in hundredths of a second. */
export async function processorTime(pid: number | undefined): Promise<number> {
  let ticks = 0
  for (const each of await withChildren(pid)) {
    const fields = (await readFile(`/proc/${each}/stat`, 'utf8')).replace(/^.*\) /, '').split(' ')
    ticks += Number(fields[11]) + Number(fields[12])
  }
  return ticks * 10_000
}

/** A process and its children, for example the workers of nginx. */
export async function withChildren(pid: number | undefined): Promise<string[]> {
  const children = await readFile(`/proc/${pid}/task/${pid}/children`, 'utf8')
  return [String(pid), ...children.split(' ').filter(Boolean)]
}
