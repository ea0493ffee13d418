import { describe, expect, it, vi } from 'vitest'
import type { SaleslintConfig } from '../../src/config/config.js'
import { POOR, run, useFolder } from '../cli/run.js'

vi.setConfig({ testTimeout: 120_000 })

const folder = useFolder()

/** What a key does: a script, the config with the key alone (and what it needs beside it), and what is seen with it and not without it. */
interface Case {
  readonly script: string
  readonly config: string
  /** Holds in both runs. */
  readonly base?: string
  readonly files?: Readonly<Record<string, string>>
  readonly shows?: string
  readonly hides?: string
}

const PRESS = '**Rep:** Are you in a position to decide today?\n'
const RULE = `id: never-cheap
message: “{found}” makes the customer doubt the work.
instead: Name the price.
match:
  phrases: [cheap]
tests: { bad: '**Rep:** It is «cheap».', good: '**Rep:** It is 80 euros.' }
`
const CHEAP = '**Rep:** Our plan is really cheap.\n\n**Rep:** What broke?\n'
const indented = (text: string) => text.replace(/^/gm, '    ').replace(/^ {4}/, '  - ')

const CASES: Readonly<Record<keyof SaleslintConfig, Case>> = {
  $schema: { script: PRESS, config: '$schema: ./schema.json\n' },
  root: { script: PRESS, config: 'root: true\n', hides: 'market b2c' },
  extends: { script: PRESS, config: 'extends: none\n', hides: 'close-pressure' },
  plugins: {
    script: '**Rep:** Hello, folks. What broke?\n',
    config: 'plugins: ./unsere regeln.mjs\n',
    files: {
      'unsere regeln.mjs': `export default { name: 'ours', api: 1, rules: [{ id: 'no-folks', summary: 'Folks.', why: 'Put on.', source: 'us',
        instead: 'Say people.', severity: 'warning', messages: { said: 'Folks. Say people.' }, examples: { bad: [], good: [] },
        sentence(sentence, { report }) { const at = sentence.text.indexOf('folks'); if (at >= 0) report('said', { span: sentence.at(at, at + 5) }) } }] }\n`,
    },
    shows: 'ours/no-folks warning',
  },
  ruleFiles: {
    script: CHEAP,
    config: 'ruleFiles: eigene regeln/*.yaml\n',
    files: { 'eigene regeln/one.yaml': RULE },
    shows: 'never-cheap warning',
  },
  teamRules: { script: CHEAP, config: `teamRules:\n${indented(RULE)}`, shows: 'never-cheap warning' },
  phraseLists: {
    script: '**Rep:** Better than Tallyhoop. What broke?\n',
    config: `phraseLists: { rivals: [Tallyhoop] }\nteamRules:\n${indented(RULE.replace('[cheap]', "['@rivals']").replace('«cheap»', 'like «Tallyhoop»'))}`,
    shows: 'never-cheap warning',
  },
  rules: { script: PRESS, config: 'rules: { close-pressure: info }\n', shows: 'close-pressure info' },
  role: { script: PRESS, config: 'role: bank\n', shows: 'role bank' },
  call: { script: PRESS, config: 'call: demo\n', shows: 'call demo' },
  profile: { script: POOR, base: 'minAsks: 0\n', config: 'profile: challenger\n', hides: 'no-person-question info' },
  market: { script: PRESS, config: 'market: b2b\n', shows: 'market b2b' },
  known: { script: POOR, config: 'known: [backstory]\n', hides: 'no-backstory-probe error' },
  ready: { script: '**Rep:** Hi [Name], what broke?\n', config: 'ready: true\n', shows: 'unfilled-placeholder error' },
  requireReason: {
    script: `<!-- saleslint-disable-next-line close-pressure -->\n${PRESS}`,
    config: 'requireReason: true\n',
    shows: 'unexplained-directive',
  },
  minAsks: {
    script: '# Discovery call\n\n**Rep:** How many vans do you run?\n**Rep:** How many drivers do you have?\n',
    config: 'minAsks: 2\n',
    shows: 'no-backstory-probe',
  },
  maxFileSize: {
    script: `${PRESS}\n${'Look up the company first. '.repeat(60)}\n`,
    base: 'role: script\n',
    config: 'maxFileSize: 1\n',
    hides: 'close-pressure',
  },
  maxFileTime: { script: PRESS, config: 'maxFileTime: 600\n' },
  speakers: {
    script: '**Åsa:** What broke?\n\n**Rep:** Who noticed?\n',
    config: 'speakers: { Åsa: customer }\n',
    hides: 'ask What broke?',
  },
  stages: {
    script: `## Der Rundgang\n\n${PRESS}\n**Rep:** Who noticed?\n`,
    base: 'role: script\n',
    config: 'stages: { der rundgang: pitch }\n',
    shows: 'stage pitch',
  },
  brands: {
    script: '**Rep:** What do you expect from Blütenwerk?\n',
    config: 'brands: [Blütenwerk]\n',
    shows: 'product-anchored-question',
  },
  productNames: {
    script: '**Rep:** What do you expect from FloraPoint?\n',
    config: 'productNames: [FloraPoint]\n',
    shows: 'product-anchored-question',
  },
  customerTerms: {
    script: '**Rep:** What broke in the (new) tanks?\n',
    base: 'rules: { jargon: { phrases: [tanks] } }\n',
    config: 'customerTerms: [(new) tanks]\n',
    hides: 'jargon',
  },
  placeholders: {
    script: '---\nready: true\n---\n**Rep:** Hi @@name@@, what broke?\n',
    config: "placeholders: '@@x@@'\n",
    shows: 'unfilled-placeholder error',
  },
  asks: {
    script: '**Rep:** How are the snowdrops this year?\n',
    config: 'asks: [{ text: How are the snowdrops this year?, intent: rapport }]\n',
    shows: 'intent rapport',
  },
  overrides: { script: PRESS, config: "overrides: [{ files: 'ein *.md', call: renewal }]\n", shows: 'call renewal' },
  ignore: { script: PRESS, config: 'ignore: [ein skript.md]\n', hides: 'role script' },
  frontMatter: {
    script: `---\nsaleslint: { rules: { close-pressure: info } }\n---\n${PRESS}`,
    config: 'frontMatter: { allow: [close-pressure] }\n',
    shows: 'close-pressure info',
  },
}

/** Everything that is said of the script in one package. */
async function seen(name: string): Promise<readonly string[]> {
  const cwd = folder.at(`packages/${name}`)
  const linted = JSON.parse((await run(['.', '--format', 'json'], { cwd })).out)
  const { out } = await run(['config', 'ein skript.md', '--format', 'json'], { cwd })
  const mapped = JSON.parse((await run(['outline', '.', '--format', 'json'], { cwd })).out)
  const { config = {} } = out === '' ? {} : JSON.parse(out)
  return [
    `market ${config.market}`,
    ...linted.files.flatMap(({ role, call, findings }: { role: string; call: string; findings: { rule: string; severity: string }[] }) => [
      `role ${role}`,
      `call ${call}`,
      ...findings.map(({ rule, severity }) => `${rule} ${severity}`),
    ]),
    ...mapped.scripts.flatMap(({ asks }: { asks: { text: string; intent: string; stage: string }[] }) =>
      asks.flatMap(({ text, intent, stage }) => [`ask ${text}`, `intent ${intent}`, `stage ${stage}`]),
    ),
  ]
}

describe.each([
  ['LF', '\n'],
  ['CRLF', '\r\n'],
])('every key, in one package of three, with %s', (_, end) => {
  it.each(Object.entries(CASES))('%s', async (key, { script, config, base = '', files = {}, shows, hides }) => {
    const text = (lines: string) => lines.replaceAll('\n', end)
    const packages = ['eins', 'größe zwei', 'drei']
    folder.put({ '.git/HEAD': '', 'saleslint.config.yaml': text('market: b2c\n') })
    for (const name of packages) folder.put({ [`packages/${name}/ein skript.md`]: text(script) })
    if (base !== '') for (const name of packages) folder.put({ [`packages/${name}/saleslint.config.yaml`]: text(base) })
    const before = await seen('eins')
    for (const [name, content] of Object.entries(files)) folder.put({ [`packages/größe zwei/${name}`]: text(content) })
    folder.put({ 'packages/größe zwei/saleslint.config.yaml': text(base + config) })
    const after = await seen('größe zwei')
    expect(await seen('drei')).toEqual(before)
    const has = (said: readonly string[], what: string) => said.some((line) => line.startsWith(what))
    if (shows !== undefined) expect([has(before, shows), has(after, shows), after]).toEqual([false, true, after])
    if (hides !== undefined) expect([has(before, hides), has(after, hides), before, after]).toEqual([true, false, before, after])
    if (shows === undefined && hides === undefined) expect([key, after]).toEqual([key, before])
  })
})
