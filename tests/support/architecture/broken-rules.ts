import { circlesIn, importsBrokenIn } from './layers.ts'
import { layerOf, type Rules, type SourceText, type Tree } from './rules.ts'
import { parse } from './syntax.ts'
import { usesBrokenIn } from './uses.ts'
import { idsIn, numbersIn } from './words.ts'

/** Every broken rule of the code, as a sentence that begins with its place. Pure. */
export function brokenRules(tree: Tree, rules: Rules): readonly string[] {
  return [
    ...nothingFound(tree),
    ...circlesIn(tree.files).map((circle) => `${circle}: a circle, so neither can be read alone.`),
    ...tree.files.flatMap((file) => brokenIn(file, tree, rules)),
  ]
}

/** A check of nothing would pass for ever. */
function nothingFound(tree: Tree): readonly string[] {
  return [
    tree.files.length === 0 ? ['src/: no file was found, so nothing was checked.'] : [],
    tree.ids.size === 0 ? ['flows/: no id was found, so none was looked for.'] : [],
    tree.numbers.length === 0 ? ['flows/: no number was found, so none was looked for.'] : [],
  ].flat()
}

function brokenIn(file: SourceText, tree: Tree, rules: Rules): readonly string[] {
  const numbers = numbersIn(file, tree.numbers)
  if (!/\.tsx?$/.test(file.path)) return [...folderMissing(file, rules), ...numbers]
  const parsed = parse(file.path, file.text)
  return [
    ...folderMissing(file, rules),
    ...importsBrokenIn(parsed, rules.layers),
    ...usesBrokenIn(parsed, rules.homes),
    ...idsIn(parsed, tree.ids, rules.exceptions),
    ...numbers,
  ]
}

function folderMissing({ path }: SourceText, { layers }: Rules): readonly string[] {
  if (layerOf(path.slice('src/'.length), layers)) return []
  const folder = path.split('/')[1] ?? path
  return [
    `${path}: ${folder} is not one of the layers: give it its place and its reason among them.`,
  ]
}
