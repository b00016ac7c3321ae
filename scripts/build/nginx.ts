import { headersEverywhere, keptForGood, type PolicyHashes } from './headers.ts'

/**
 * How nginx sends this release: what goes into the `location` of the tool, whatever its folder.
 * The policy names the hashes of one page, so each release brings its own.
 */
export function nginxFile(hashes: PolicyHashes): string {
  const headers = headersEverywhere(hashes).map(
    ([name, value]) => `add_header ${name} "${value}" always;`,
  )
  return [
    '# How nginx sends this release: docs/deploy.md says where it is included.',
    ...headers,
    '',
    '# An answer that is no file, such as 404, is kept by nobody: so without “always”.',
    'set $kept "no-cache";',
    `if ($uri ~ "/assets/[^/]+$") { set $kept "${keptForGood}"; }`,
    'add_header Cache-Control $kept;',
    '',
    'index index.html;',
    'include /etc/nginx/mime.types;',
    'types { application/manifest+json webmanifest; }',
    'charset utf-8;',
    `charset_types ${texts.join(' ')};`,
    '',
    '# The copies that the build compressed with Brotli, and gzip for whoever cannot read them.',
    'brotli_static on;',
    'gzip on;',
    'gzip_vary on;',
    `gzip_types ${texts.join(' ')} text/css;`,
    '',
  ].join('\n')
}

/** Not `text/html`: nginx counts that in by itself, and warns where it is named again. */
const texts = [
  'text/plain',
  'application/javascript',
  'application/json',
  'application/manifest+json',
  'image/svg+xml',
]
