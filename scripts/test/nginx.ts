import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, openSync } from 'node:fs'

/** Debian’s nginx. */
export const nginxProgram = '/usr/sbin/nginx'
/** Its module that sends what is compressed already. */
export const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so'
const packages = ['nginx', 'libnginx-mod-http-brotli-static']
const log = '.cache/nginx.log'

/** Whether this machine has Debian’s packages: what docs/deploy.md says of nginx is tried on them. */
export function isDebian(): boolean {
  return existsSync('/usr/bin/apt-get')
}

/** Installs Debian’s nginx where it is missing, and says in one sentence what was found or done. */
export function prepareNginx(): string {
  if (!isDebian()) return 'nginx: the published host is tried on Debian alone, and left out here.'
  if (isInstalled()) return `nginx: found ${nginxProgram}.`
  console.log('nginx: none was found; installing it with apt-get.')
  if (installs() && isInstalled()) return 'nginx: none was found, so apt-get installed it.'
  return `nginx: it could not be installed, so the test of the published host will fail (${log} says why). Run: apt-get install ${packages.join(' ')}`
}

function isInstalled(): boolean {
  return existsSync(nginxProgram) && existsSync(brotliModule)
}

function installs(): boolean {
  mkdirSync('.cache', { recursive: true })
  const output = openSync(log, 'a')
  const apt = ['apt-get', '-o', 'DPkg::Lock::Timeout=300']
  // In this run level no service is started: a test starts its own.
  const quiet = ['env', 'DEBIAN_FRONTEND=noninteractive', 'RUNLEVEL=1']
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  return [['update'], ['install', '-y', '--no-install-recommends', ...packages]].every((words) => {
    const [first = '', ...rest] = [...asRoot, ...quiet, ...apt, ...words]
    return spawnSync(first, rest, { stdio: ['ignore', output, output] }).status === 0
  })
}
