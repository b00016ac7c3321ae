import { execFileSync, spawn } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { userInfo } from 'node:os'
import { join } from 'node:path'
import { freePort } from '../../../scripts/test/free-port.ts'
import { brotliModule, nginxProgram } from '../../../scripts/test/nginx.ts'

/** Debian’s nginx with what docs/deploy.md says to write, in a folder of the test. */
export interface Nginx {
  /** The address of the server, without the folder of the tool. */
  readonly address: string
  /** Does what the page says to do with a new release, which has its day as its name. */
  readonly publish: (build: string, name: string) => void
  /** Does what the page says to do to go back to a release. */
  readonly goBack: (name: string) => void
  /** Does what the page says to do with old files. */
  readonly clear: () => void
  /** The folder in which the releases are. */
  readonly releases: string
  /** What was asked for, and the bytes that were sent for it, headers with it. */
  readonly sent: () => readonly Sent[]
  readonly stop: () => Promise<void>
}

export interface Sent {
  readonly path: string
  readonly status: number
  readonly bytes: number
}

const page = readFileSync(join(import.meta.dirname, '../../../docs/deploy.md'), 'utf8')

/** Starts nginx with a first release. */
export async function startNginx(folder: string, build: string): Promise<Nginx> {
  const releases = join(folder, 'tool')
  const logs = join(folder, 'sent.log')
  const port = await freePort(0)
  mkdirSync(releases, { recursive: true })
  writeFileSync(join(releases, 'release.conf'), '')
  writeFileSync(join(folder, 'nginx.conf'), mainFile())

  const publish = (from: string, name: string) => {
    const [script = ''] = blocks('sh')
    run(script.replace('/2027-01-31', `/${name}`).replaceAll('dist', from), 'reloads')
  }
  const goBack = (name: string) => {
    const [, script = ''] = blocks('sh')
    run(script.replace('/2027-01-24', `/${name}`), 'reloads')
  }
  const clear = () => run(blocks('sh')[2] ?? '')
  const run = (script: string, ends?: 'reloads') => {
    const steps = script.trim().split('\n')
    const last = ends === 'reloads' && steps.pop()
    if (last !== false && last !== 'nginx -t && systemctl reload nginx') {
      throw new Error('No reload at the end.')
    }
    execFileSync('sh', ['-eu', '-c', here(steps.join('\n'))])
    if (last === false) return
    execFileSync(nginxProgram, [...arguments_, '-t', '-q'])
    reload()
  }
  /** In the words of the page, with the folders of this test. */
  const here = (text: string) => text.replaceAll('/srv/tool', releases)
  const arguments_ = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', join(folder, 'errors')]
  let reload = () => {
    // Nothing runs yet.
  }

  writeFileSync(
    join(folder, 'server.conf'),
    here(blocks('nginx')[0] ?? '').replace('listen 80;', `listen 127.0.0.1:${port};`),
  )
  publish(build, '2027-01-31')
  const running = spawn(nginxProgram, arguments_, { stdio: 'inherit' })
  reload = () => void running.kill('SIGHUP')
  const address = `http://localhost:${port}`
  await untilAnswers(address)
  return {
    address,
    publish,
    goBack,
    clear,
    releases,
    sent: () => readSent(logs),
    stop: () => {
      const ended = new Promise<void>((resolve) => running.once('exit', () => resolve()))
      running.kill('SIGTERM')
      return ended
    },
  }
}

/** What Debian’s own nginx.conf says around a site, in a folder and as a user of the test. */
function mainFile(): string {
  const folder = (name: string) => `${name}_temp_path ${name};`
  return [
    'daemon off;',
    'pid nginx.pid;',
    process.getuid?.() === 0 ? `user ${userInfo().username};` : '',
    `load_module ${brotliModule};`,
    'events {}',
    'http {',
    `log_format sent '$status $bytes_sent $request_uri';`,
    'access_log sent.log sent;',
    ...['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(folder),
    'include server.conf;',
    '}',
  ].join('\n')
}

/** The blocks of the page in this language. */
function blocks(language: string): readonly string[] {
  const [, ...rest] = page.split(`\n\`\`\`${language}\n`)
  return rest.map((text) => text.slice(0, text.indexOf('\n```')))
}

async function untilAnswers(address: string): Promise<void> {
  const answers = () => fetch(address).then(Boolean, () => false)
  for (let tries = 0; !(await answers()); tries += 1) {
    if (tries > 100) throw new Error('nginx does not answer.')
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
}

function readSent(log: string): readonly Sent[] {
  return readFileSync(log, 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split(' '))
    .map(([status, bytes, path = '']) => ({ path, status: Number(status), bytes: Number(bytes) }))
}
