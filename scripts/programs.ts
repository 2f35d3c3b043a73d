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

/** Removes `--install` from a command's arguments. With it, missing programs are installed without a question. */
export const takeInstall = (args: string[]): { args: string[]; mayInstall: boolean } => ({
  args: args.filter((argument) => argument !== '--install'),
  mayInstall: args.includes('--install'),
})

/** Whether this user may install Debian's packages. */
export const isDebian = (): boolean => process.getuid?.() === 0 && onPath('apt-get') !== undefined

/** Installs one of Debian's packages. Returns whether it succeeded. */
export const installFromDebian = (name: string): boolean =>
  run('apt-get', ['update', '-qq']) && run('apt-get', ['install', '-y', '-qq', name])

/** The path of nginx, if it is installed. */
export const findNginx = (): string | undefined => onPath('nginx', ['/usr/sbin', '/usr/local/sbin'])
