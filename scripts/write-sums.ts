/** `npm run write:sums`: writes the sums of docs/deploy.md again, from the build in `dist/`. */
import './closed-pipe.ts'
import { readFileSync, writeFileSync } from 'node:fs'
import { format } from 'prettier'
import { sizesOf } from './release/sizes.ts'
import { withSums } from './release/sums.ts'

const path = 'docs/deploy.md'
const page = withSums(readFileSync(path, 'utf8'), sizesOf('dist'))
writeFileSync(path, await format(page, { parser: 'markdown', proseWrap: 'preserve' }))
