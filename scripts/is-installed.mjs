import { existsSync, statSync } from 'node:fs'
import path from 'node:path'

/**
 * Whether the installed packages of a folder match its lock file. npm writes its own copy of that file last, so the copy
 * shows what is installed, and that the installation is complete.
 *
 * @param {string} folder
 * @returns {boolean}
 */
export function isInstalled(folder) {
  const installed = path.join(folder, 'node_modules', '.package-lock.json')
  return (
    existsSync(installed) &&
    statSync(installed).mtimeMs >= statSync(path.join(folder, 'package-lock.json')).mtimeMs
  )
}
