import { existsSync, mkdirSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { SaleslintError } from '../config/error.js'
import { PLUGIN_API } from '../rule/plugin.js'
import type { Io } from './io.js'
import { VERSION } from './version.js'
import { writeWhole } from './write-whole.js'

/** `saleslint init --plugin <name>`: writes a package whose test passes as it is. */
export function startPlugin(given: string, force: boolean, io: Io): number {
  const name = given.replace(/^saleslint-plugin-/, '')
  if (!/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(name))
    throw new SaleslintError('usage', `‘${given}’ cannot name a plugin`, { hint: 'Lower-case words joined by hyphens, as in our-team.' })
  const folder = `saleslint-plugin-${name}`
  if (existsSync(join(io.cwd, folder)) && !force)
    throw new SaleslintError('plugin-exists', 'is there already', {
      file: folder,
      hint: 'saleslint init --plugin NAME --force writes over it.',
    })
  for (const [file, text] of Object.entries(pluginFiles(name))) {
    const path = join(io.cwd, folder, file)
    mkdirSync(dirname(path), { recursive: true })
    writeWhole(path, text, `${folder}/${file}`)
    io.stdout.write(`wrote ${folder}/${file}\n`)
  }
  io.stdout.write(`\nNext: cd ${folder}, npm install, npm test. Then in a config:  plugins: [${folder}]\n`)
  return 0
}

function pluginFiles(name: string): Readonly<Record<string, string>> {
  const manifest = {
    name: `saleslint-plugin-${name}`,
    version: '0.1.0',
    description: 'Rules of ours for saleslint.',
    type: 'module',
    exports: './index.js',
    files: ['index.js', 'rules'],
    keywords: ['saleslint', 'saleslint-plugin'],
    scripts: { test: 'node --test' },
    peerDependencies: { saleslint: `^${VERSION}` },
    devDependencies: { saleslint: `^${VERSION}` },
  }
  return {
    'package.json': `${JSON.stringify(manifest, undefined, 2)}\n`,
    'index.js': INDEX.replaceAll('NAME', name),
    'rules/circle-back.js': RULE,
    'test/rules.test.js': TEST,
    'README.md': README.replaceAll('NAME', name),
  }
}

const INDEX = `import { definePlugin } from 'saleslint/rule'
import circleBack from './rules/circle-back.js'

export default definePlugin({
  name: 'NAME',
  // The version of saleslint's plugins that this one is written for.
  api: ${PLUGIN_API},
  rules: [circleBack],
  // extends: [NAME/gentle] takes this part of a config.
  presets: { gentle: { rules: { 'NAME/circle-back': 'info' } } },
})
`

const RULE = `import { defineRule, phrases } from 'saleslint/rule'

const VAGUE = phrases(['~circle back', '~touch base', '~check in (again|soon)'])

export default defineRule({
  id: 'circle-back',
  summary: 'Promises to come back without a day.',
  why: 'A customer who hears no day does not expect a call, and does not miss it either.',
  source: 'our own calls',
  instead: 'Name the day and what will be on the table by then.',
  // What saleslint brief proposes to say aloud.
  say: 'I will call you on Tuesday at ten, with the drawing.',
  severity: 'warning',
  messages: {
    vague: '“{words}” names no day. Say when, and what you will bring.',
  },
  examples: {
    // «» marks exactly what must be reported.
    bad: ['**Rep:** Let us «circle back» on this.', '**Rep:** I will «touch base» with you then.'],
    good: ['**Rep:** I will call you on Tuesday at ten with the drawing.', '**Customer:** Let us circle back on this.'],
  },
  sentence(sentence, { report }) {
    const hit = VAGUE.find(sentence)
    if (hit) report('vague', { span: sentence.at(hit.start, hit.end) }, { words: sentence.text.slice(hit.start, hit.end) })
  },
})
`

const TEST = `import { testPlugin } from 'saleslint/tester'
import plugin from '../index.js'

// Every example of every rule is a test.
await testPlugin(plugin)
`

const README = `# saleslint-plugin-NAME

Rules of ours for saleslint. In a config:

\`\`\`yaml
plugins: [saleslint-plugin-NAME]
rules:
  NAME/circle-back: error
\`\`\`

A rule is one file in \`rules/\`: what it says, why, and examples with «» around what it reports. \`npm test\` runs them.
`
