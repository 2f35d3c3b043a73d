import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { freePort } from '../scripts/ports.ts'
import { until } from './content.ts'

export { findNginx } from '../scripts/programs.ts'

type Options = {
  /** Whether nginx caches answers, as in docs/production.md. */
  cache?: boolean
  /** A folder that nginx serves instead of the site, precompressed files where they exist. */
  folder?: string
  /** The certificate and the key for TLS. */
  tls?: { certificate: string; key: string }
}

/** nginx as in docs/production.md, in front of one or more instances of the site. */
export async function startNginx(program: string, sites: string | string[], options: Options = {}) {
  const { cache = true, folder: files, tls } = options
  const folder = await mkdtemp(path.join(tmpdir(), 'dics-nginx-'))
  const port = await freePort()
  const log = path.join(folder, 'access.log')
  const inFolder = (name: string) => path.join(folder, name)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `${kind}_temp_path ${inFolder(kind)};`,
  )
  if (tls) {
    await writeFile(inFolder('certificate'), tls.certificate)
    await writeFile(inFolder('key'), tls.key, { mode: 0o600 })
  }
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
      upstream instances {
        ${[sites]
          .flat()
          .map((site) => `server 127.0.0.1:${new URL(site).port};`)
          .join(' ')}
      }
      server {
        listen 127.0.0.1:${port}${tls ? ' ssl' : ''};
        ${tls ? `ssl_certificate ${inFolder('certificate')}; ssl_certificate_key ${inFolder('key')};` : ''}
        location / { ${files ? `root ${files}; default_type text/html; gzip_static on;` : proxied(cache)} }
      }
    }`,
  )
  const nginx = spawn(program, ['-c', inFolder('nginx.conf'), '-e', inFolder('error.log')], {
    stdio: 'inherit',
  })
  const ended = once(nginx, 'exit')
  const url = `${tls ? 'https' : 'http'}://localhost:${port}`
  await until(() => isOpen(port), 10_000)
  return {
    url,
    pid: nginx.pid,
    /** The number of answers for a path from nginx's cache, and from the site. */
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

/** As in docs/production.md. */
const proxied = (isCache: boolean) => `
          proxy_pass http://instances;
          proxy_set_header Host $http_host;
          proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
          proxy_set_header X-Forwarded-Host $http_host;
          proxy_set_header X-Forwarded-Proto $scheme;
          ${isCache ? 'proxy_cache site; proxy_cache_lock on;' : ''}
        `

/** Whether a port accepts connections. */
const isOpen = (port: number) =>
  new Promise<boolean>((resolve) => {
    const socket = connect(port, '127.0.0.1')
    socket.once('connect', () => resolve(true)).once('error', () => resolve(false))
    socket.once('connect', () => socket.destroy())
  })
