// Types and lint of the whole repository with one program of TypeScript: what `tsc` and `eslint .` report, in little more
// than the time of one of them, because the rules that need types find them computed.
import path from 'node:path'
import { ESLint } from 'eslint'
import ts from 'typescript'
import { root } from './processes.ts'

const configuration = ts.getParsedCommandLineOfConfigFile(
  path.join(root, 'tsconfig.json'),
  { incremental: false },
  { ...ts.sys, onUnRecoverableConfigFileDiagnostic: fail },
)
if (!configuration) throw new Error('tsconfig.json is missing.')
const host = ts.createCompilerHost(configuration.options, true)
const program = ts.createProgram({ rootNames: configuration.fileNames, options: configuration.options, host })

const diagnostics = [...configuration.errors, ...ts.getPreEmitDiagnostics(program)]
if (diagnostics.length > 0) console.log(ts.formatDiagnosticsWithColorAndContext(diagnostics, host))
console.log(`types: ${diagnostics.length} errors`)

const eslint = new ESLint({
  cwd: root,
  overrideConfig: {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: false, programs: [program] } },
  },
})
const results = await eslint.lintFiles(['.'])
const formatter = await eslint.loadFormatter('stylish')
console.log(await formatter.format(results))
const problems = results.reduce((sum, { errorCount, warningCount }) => sum + errorCount + warningCount, 0)
console.log(`lint: ${problems} problems in ${results.length} files`)
if (diagnostics.length + problems > 0) process.exitCode = 1

function fail(diagnostic: ts.Diagnostic): never {
  throw new Error(ts.flattenDiagnosticMessageText(diagnostic.messageText, '\n'))
}
