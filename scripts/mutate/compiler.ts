import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import ts from 'typescript'
import type { CodeMutant } from './mutants.ts'

/** Tells whether the compiler refuses a file of the code once a mutant is in it. */
export type Refuses = (mutant: CodeMutant) => boolean

/**
 * Makes the compiler ready, as `npm test` runs it: code that does not compile never comes as far as
 * a test. Only the file of the mutant is looked at.
 */
export function compiler(): Refuses {
  const mutated = new Map<string, string>()
  let edition = 0
  // A name that the mutant alone leaves unused is no reason to refuse it.
  const options = {
    ...project('tsconfig.json').options,
    noUnusedLocals: false,
    noUnusedParameters: false,
  }
  const service = ts.createLanguageService({
    getCompilationSettings: () => options,
    getScriptFileNames: () => [...mutated.keys()],
    getScriptVersion: (file) => (mutated.has(file) ? String(edition) : '0'),
    getScriptSnapshot: (file) => {
      const text = mutated.get(file) ?? ts.sys.readFile(file)
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text)
    },
    getCurrentDirectory: () => process.cwd(),
    getDefaultLibFileName: (settings) => ts.getDefaultLibFilePath(settings),
    fileExists: (file) => ts.sys.fileExists(file),
    readFile: (file) => ts.sys.readFile(file),
    readDirectory: (...asked) => ts.sys.readDirectory(...asked),
    directoryExists: (folder) => ts.sys.directoryExists(folder),
    getDirectories: (folder) => ts.sys.getDirectories(folder),
  })
  return (mutant) => {
    const file = resolve(mutant.fileName)
    mutated.set(file, withMutant(readFileSync(file, 'utf8'), mutant))
    edition += 1
    const errors = [
      ...service.getSyntacticDiagnostics(file),
      ...service.getSemanticDiagnostics(file),
    ]
    mutated.delete(file)
    return errors.length > 0
  }
}

function project(name: string) {
  const path = resolve(name)
  const { config } = ts.readConfigFile(path, (file) => ts.sys.readFile(file)) as { config: object }
  return ts.parseJsonConfigFileContent(config, ts.sys, dirname(path))
}

function withMutant(text: string, { location: { start, end }, replacement }: CodeMutant): string {
  const lines = text.split('\n')
  const offsetOf = ({ line, column }: typeof start) =>
    lines.slice(0, line - 1).join('\n').length + (line === 1 ? 0 : 1) + column - 1
  return text.slice(0, offsetOf(start)) + replacement + text.slice(offsetOf(end))
}
