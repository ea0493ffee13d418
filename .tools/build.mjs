// Bundles the CLI and the API into dist/, with types beside them. What every run loads stands in few files: one for the start, one for the
// command line, one for linting. What only some runs load (other commands, other formats) has a file each.
// Measured on a file without a question, CPU above that of node alone, Node 20 and 24: the 57 chunks of a split at every border 1 and 1; these
// few files 0.83 and 0.68, without white space 0.65 and 0.6.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { chmodSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { transformSync } from 'esbuild'
import { rolldown } from 'rolldown'
import { parseAst } from 'rolldown/parseAst'
import { tsImport } from 'tsx/esm/api'
import { keepNeeded } from './build/declarations.mjs'
import { notices } from './build/notices.mjs'

/** Puts the lexicons and the rules' phrases made ready in the place of the files that say they are not. */
const packed = {
  name: 'packed',
  load: {
    filter: { id: /\/src\/(?:ask|rule)\/packed\.ts$/ },
    handler: (id) => `export const PACKED = ${JSON.stringify(/\/ask\/packed\.ts$/.test(id) ? lexicons : phrases)}`,
  },
}

/**
 * Puts the literal in the place of a pattern over several lines (src/text/pattern.ts): V8 makes a literal when it is first met, not all at the
 * start. CPU with literals against without: one script 0.88, a file without a question 1.05, 200 scripts the same.
 */
const patterns = {
  name: 'patterns',
  transform: {
    filter: { id: /\/(?:src|rules)\/.*\.ts$/, code: /\bpattern\('[a-z]*'\)`/ },
    handler: (code) =>
      code.replace(/\bpattern\('([a-z]*)'\)`((?:[^`\\]|\\.)*)`/g, (_, flags, lines) => {
        const source = lines.replace(/\s*\n\s*/g, '').replace(/\\.|\//g, (unit) => (unit === '/' ? '\\/' : unit))
        return `/${source}/${flags}`
      }),
  },
}
const lexicons = (await tsImport('../src/ask/pack.ts', import.meta.url)).packLexicons()
const phrases = (await tsImport('./build/pack-rules.ts', import.meta.url)).packRules()

const MINIFIED = { compress: true, mangle: false, codegen: { removeWhitespace: false } }

/** What is loaded together, the first that loads a file having it. */
const TOGETHER = {
  start: ['src/cli/main.ts'],
  program: ['src/cli/program.ts'],
  run: ['src/cli/commands/lint.ts', 'src/cli/style.ts', 'src/report/pretty.ts'],
  read: ['src/engine/lint-source.ts', 'src/config/resolver.ts', 'rules/index.ts'],
}

/** The chunks whose compiled code is kept from run to run: they are all but a few KB of what every run loads. */
const COMPILED = ['program', 'run', 'read']

// Made beside its place: who runs the program meanwhile sees the old one whole.
const made = mkdtempSync('.dist-')
// Who builds may be another than who runs.
chmodSync(made, 0o755)
try {
  const bundle = await rolldown({
    input: {
      cli: 'src/cli/main.ts',
      worker: 'src/cli/worker.ts',
      index: 'src/index.ts',
      rule: 'src/rule.ts',
      tester: 'src/tester.ts',
      remark: 'src/remark.ts',
      'code-cache': 'src/cli/code-cache.ts',
    },
    platform: 'node',
    plugins: [packed, patterns],
    // Has its own loader beside it, and only configs written in code need it.
    external: ['jiti', 'vitest'],
    logLevel: 'warn',
    checks: { ineffectiveDynamicImport: false },
  })
  const { output } = await bundle.write({
    dir: made,
    format: 'esm',
    chunkFileNames: 'chunks/[name]-[hash].js',
    codeSplitting: { groups: groups() },
    comments: { legal: false },
    minify: MINIFIED,
  })
  // One file of its own, for browsers: nothing of Node is in it, and nothing of a page, for it runs in workers too.
  const core = await rolldown({
    input: { core: 'src/core.ts' },
    platform: 'browser',
    plugins: [packed, patterns],
    resolve: { conditionNames: ['worker', 'import', 'default'] },
    logLevel: 'warn',
  })
  const { output: ofCore } = await core.write({
    dir: made,
    format: 'esm',
    codeSplitting: false,
    comments: { legal: false },
    minify: MINIFIED,
  })
  for (const { type, fileName } of [...output, ...ofCore]) if (type === 'chunk') slim(join(made, fileName))
  for (const chunk of output) if (COMPILED.includes(chunk.name)) keepCode(chunk)
  const types = ['node_modules/typescript/bin/tsc', '-p', '.tools/tsconfig.types.json', '--outDir', join(made, 'types')]
  execFileSync(process.execPath, types, { stdio: 'inherit' })
  keepNeeded(
    join(made, 'types'),
    ['index', 'rule', 'tester', 'remark', 'core'].map((entry) => `src/${entry}.d.ts`),
  )
  const { REPORT_SCHEMA } = await tsImport('../src/report/json-schema.ts', import.meta.url)
  writeFileSync(join(made, 'report.schema.json'), `${JSON.stringify(REPORT_SCHEMA, undefined, 2)}\n`)
  writeFileSync(join(made, 'THIRD-PARTY-NOTICES.txt'), notices([...output, ...ofCore].filter(({ type }) => type === 'chunk')))
  rmSync('dist', { recursive: true, force: true })
  renameSync(made, 'dist')
} finally {
  rmSync(made, { recursive: true, force: true })
}

/** A group for each name: what its files import, themselves or through others, and no group before it has. */
function groups() {
  const owner = new Map()
  const enter = (id, name, modules) => {
    const module = modules.getModuleInfo(id)
    if (!module || owner.has(id)) return
    owner.set(id, name)
    for (const next of module.importedIds) enter(next, name, modules)
  }
  return Object.keys(TOGETHER).map((group, index) => ({
    debugName: group,
    priority: Object.keys(TOGETHER).length - index,
    name: (id, modules) => {
      if (owner.size === 0) {
        for (const [name, files] of Object.entries(TOGETHER)) for (const file of files) enter(resolve(file), name, modules)
      }
      return owner.get(id) === group ? group : null
    },
  }))
}

/**
 * Takes out white space and writes what is not ASCII as escapes, also in regular expressions and templates, where it means the same: V8 keeps
 * and scans such a file at half the size. Lines stay short, for an uncaught error prints the whole line that it arose in.
 */
function slim(file) {
  const how = { charset: 'ascii', minifyWhitespace: true, lineLimit: 300, format: 'esm', target: 'node20' }
  const { code } = transformSync(readFileSync(file, 'utf8'), how)
  const escaped = code.replace(/(\\*)([^\0-\x7f])/g, (_, slashes, unit) => {
    if (slashes.length % 2 === 1) throw new Error(`${file}: a backslash before ${unit} cannot be written as an escape`)
    return `${slashes}\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
  writeFileSync(file, escaped)
}

/**
 * Makes a module into one function in a file of its own, which `compiled` runs, and leaves a module in its place that hands on what that
 * function exports. No import or export changes once the module has run, so what is handed on are its values.
 */
function keepCode({ fileName, imports, exports }) {
  const file = join(made, fileName)
  const code = file.replace(/\.js$/, '.cjs')
  const how = { charset: 'ascii', minifyWhitespace: true, lineLimit: 300, format: 'cjs', target: 'node20', platform: 'node' }
  const source = withoutDynamicImports(readFileSync(file, 'utf8'))
  const { code: body } = transformSync(source, { ...how, define: { 'import.meta.url': 'moduleUrl' } })
  const text = `(function(exports,require,module,moduleUrl,importLater){${body}})`
  const near = imports.filter((each) => each.startsWith('chunks/')).map((each) => `./${basename(each)}`)
  const hash = createHash('sha256').update(text).digest('base64url').slice(0, 12)
  const lines = [
    'import{compiled}from"../code-cache.js";',
    ...near.map((each, at) => `import*as m${at} from"${each}";`),
    `const code=compiled(new URL("./${basename(code)}",import.meta.url).href,"${hash}",{${near.map((each, at) => `"${each}":m${at}`)}},id=>import(id));`,
    `const{${exports.map((name, at) => `${name}:e${at}`)}}=code;export{${exports.map((name, at) => `e${at} as ${name}`)}};`,
  ]
  writeFileSync(code, text)
  writeFileSync(file, `${lines.join('\n')}\n`)
}

/** V8 cannot import from a text that is compiled by itself without more ado, so each `import()` becomes a call of what the module is given. */
function withoutDynamicImports(source) {
  const starts = []
  const visit = (node) => {
    if (node.type === 'ImportExpression') starts.push(node.start)
    for (const value of Object.values(node)) if (value !== null && typeof value === 'object') visit(value)
  }
  visit(parseAst(source))
  return starts
    .sort((a, b) => b - a)
    .reduce((text, start) => `${text.slice(0, start)}importLater${text.slice(start + 'import'.length)}`, source)
}
