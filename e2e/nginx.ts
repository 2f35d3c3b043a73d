import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../scripts/ports.ts'
import { installFromDebian, onPath } from '../scripts/programs.ts'
import { until } from './content.ts'

/** nginx as the machine has it, else Debian's, if this user may install it. */
export const findNginx = (): string | undefined => {
  const find = () => onPath('nginx', ['/usr/sbin', '/usr/local/sbin'])
  return find() ?? (installFromDebian('nginx-light') ? find() : undefined)
}

/** A plain HTTP cache in front of a site: nothing of it knows what is published, only what the answers say. */
export async function startNginx(program: string, siteUrl: string) {
  const folder = await mkdtemp(path.join(tmpdir(), 'dics-nginx-'))
  const port = await freePort()
  const log = path.join(folder, 'access.log')
  const inFolder = (name: string) => path.join(folder, name)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${inFolder(kind)};`,
  )
  await writeFile(
    inFolder('nginx.conf'),
    `daemon off; pid ${inFolder('pid')}; error_log ${inFolder('error.log')};
    ${process.getuid?.() === 0 ? 'user root;' : ''}
    events {}
    http {
      ${temporary.join(' ')}
      log_format cache '$request_uri $upstream_cache_status';
      access_log ${log} cache;
      proxy_cache_path ${inFolder('cache')} keys_zone=site:1m;
      server {
        listen 127.0.0.1:${port};
        location / {
          proxy_pass http://127.0.0.1:${new URL(siteUrl).port};
          proxy_set_header Host $http_host;
          proxy_cache site;
          proxy_cache_lock on;
        }
      }
    }`,
  )
  const nginx = spawn(program, ['-c', inFolder('nginx.conf'), '-e', inFolder('error.log')], {
    stdio: 'inherit',
  })
  const ended = once(nginx, 'exit')
  const url = `http://localhost:${port}`
  await until(
    () =>
      fetch(`http://127.0.0.1:${port}/robots.txt`).then(
        ({ ok }) => ok,
        () => false,
      ),
    10_000,
  )
  return {
    url,
    /** How often nginx has answered a path from its cache, and how often it has asked the site. */
    async visits(pathname: string) {
      const lines = (await readFile(log, 'utf8'))
        .split('\n')
        .filter((line) => line.startsWith(`${pathname} `))
      const fromCache = lines.filter((line) => line.endsWith(' HIT')).length
      return { fromCache, fromSite: lines.length - fromCache }
    },
    async stop() {
      nginx.kill('SIGTERM')
      await ended
      await rm(folder, { recursive: true, force: true })
    },
  }
}
