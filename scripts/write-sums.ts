/** `npm run write:sums`: writes the sums of docs/deploy.md again, from the build in `dist/`. */
import './command.ts'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { format } from 'prettier'
import { InputError } from './input-error.ts'
import { sizesOf } from './release/sizes.ts'
import { withSums } from './release/sums.ts'

parseArgs()
if (!existsSync('dist/index.html')) {
  throw new InputError('There is no build in dist/. Run npm run build first.')
}
const path = 'docs/deploy.md'
const page = withSums(readFileSync(path, 'utf8'), sizesOf('dist'))
writeFileSync(path, await format(page, { parser: 'markdown', proseWrap: 'preserve' }))
