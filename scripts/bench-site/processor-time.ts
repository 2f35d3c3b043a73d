import { readFile } from 'node:fs/promises'

/** The processor time that a process has used (µs), as Linux counts it in hundredths of a second. */
export async function processorTime(pid: number | undefined): Promise<number> {
  const fields = (await readFile(`/proc/${pid}/stat`, 'utf8')).replace(/^.*\) /, '').split(' ')
  return (Number(fields[11]) + Number(fields[12])) * 10_000
}
