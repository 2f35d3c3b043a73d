import { spawnSync } from 'node:child_process'
import { accessSync, constants } from 'node:fs'
import path from 'node:path'
import { root } from './processes.ts'

/** The path of a program on the PATH (or in `folders`), if it exists. */
export function onPath(name: string, folders: readonly string[] = []): string | undefined {
  for (const folder of [...(process.env.PATH ?? '').split(path.delimiter), ...folders]) {
    const file = path.join(folder, name)
    try {
      accessSync(file, constants.X_OK)
      return file
    } catch {
      // Not in this folder.
    }
  }
  return undefined
}

/** Runs a program until it exits; returns whether it succeeded. */
export const run = (command: string, args: string[]): boolean =>
  spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  }).status === 0

/** Installs a Debian package, if this is Debian and this user may. */
export function installFromDebian(name: string): boolean {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false
  console.log(`Installing Debian’s package ${name} ...`)
  return run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', name])
}
