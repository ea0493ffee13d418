import { describe, expect, it } from 'vitest'
import { looksLikeProgram } from '../../src/script/markdown/program-text.js'
import { readScript } from '../../src/script/read.js'

const asks = (source: string): { text: string; slice: string; negative: boolean }[] =>
  readScript(source, { role: 'script' }).asks.map(({ text, span, negative }) => ({
    text,
    slice: source.slice(span.start, span.end),
    negative,
  }))
const texts = (source: string): string[] => asks(source).map(({ text }) => text)
const fence = (tag: string, value: string): string => `# Orchard visits\n\n\`\`\`${tag}\n${value}\n\`\`\`\n`

const ASKED = ['What made you ring us?', 'How do you store the apples today?', 'What would you change first?']

describe('data that holds a script is read', () => {
  const scripts: Record<string, string> = {
    'a record of lists': fence(
      'json',
      `{\n  "discoveryQuestions": {\n    "opening": "Thanks for having me. ${ASKED[0]}",\n    "probes": [\n      "${ASKED[1]}",\n      "${ASKED[2]}"\n    ]\n  }\n}`,
    ),
    'a record without a tag': fence('', `{\n  "questions": ["${ASKED[0]}", "${ASKED[1]}", "${ASKED[2]}"]\n}`),
    'a list in a program': fence(
      'js',
      `// the visit\nexport const discoveryQuestions = [\n  '${ASKED[0]}',\n  "${ASKED[1]}",\n  \`${ASKED[2]}\`,\n]`,
    ),
    'a typed list': fence('ts', `const openers: string[] = [\n  '${ASKED[0]}',\n  '${ASKED[1]}',\n  '${ASKED[2]}',\n]`),
    'a dictionary': fence(
      'python',
      `SCRIPT = {\n    "opener": "${ASKED[0]}",\n    "questions": [\n        "${ASKED[1]}",  # listen\n        "${ASKED[2]}",\n    ],\n}`,
    ),
    'lists in YAML': fence('yaml', `discovery:\n  questions:\n    - ${ASKED[0]}\n    - "${ASKED[1]}"\n  closing: >-\n    ${ASKED[2]}`),
    'lists as far left as their keys': fence('yml', `name: Visit\nquestions:\n- ${ASKED[0]}\n- ${ASKED[1]}\n- ${ASKED[2]}`),
  }
  for (const [name, source] of Object.entries(scripts)) {
    for (const [form, shaped] of Object.entries({
      LF: source,
      CRLF: source.replaceAll('\n', '\r\n'),
      'a byte order mark': `\ufeff${source}`,
      'a quotation around it': source.replaceAll(/^/gm, '> '),
    })) {
      it(`${name}, with ${form}`, () => {
        expect(asks(shaped)).toEqual(ASKED.map((text) => ({ text, slice: text, negative: false })))
      })
    }
  }

  it('with escapes, each ask where it is written', () => {
    const source = fence(
      'json',
      `{"script": {"opener": "You\\u2019re back?", "questions": ["Do you say \\"windfall\\" here?", "${ASKED[0]}", "${ASKED[1]}"]}}`,
    )
    expect(asks(source).map(({ text, slice }) => [text, slice])).toEqual([
      ['You’re back?', 'You\\u2019re back?'],
      ['Do you say "windfall" here?', 'Do you say \\"windfall\\" here?'],
      [ASKED[0], ASKED[0]],
      [ASKED[1], ASKED[1]],
    ])
  })
  it('objections as the customer’s, what answers them as the rep’s', () => {
    const source = fence(
      'json',
      `{"objections": [\n  {"objection": "Why are you so dear?", "response": "I hear you. ${ASKED[0]}"},\n  {"objection": "Can you call me in May?", "response": "I can. ${ASKED[1]} ${ASKED[2]}"}\n]}`,
    )
    expect(texts(source)).toEqual(ASKED)
  })
  it('without what is noted or sent', () => {
    const source = fence(
      'yaml',
      `script:\n  notes: Did you hear how they store the apples?\n  opener: ${ASKED[0]}\n  questions:\n    - ${ASKED[1]}\n    - ${ASKED[2]}\n  followUpEmail: Hi there, did you see our quote?`,
    )
    expect(texts(source)).toEqual(ASKED)
  })
})

describe('a program without a tag is read as one with it', () => {
  const [rang, store, change] = ASKED
  const scripts: Record<string, string> = {
    'typed lists by kind of visit': `// What to ask, by kind of visit
const visitQuestions: Record<string, { opening: string[]; core: string[] }> = {
  first: {
    opening: [
      '${rang}',
    ],
    core: [
      \`${store}\`,
      '${change}',
    ],
  },
};`,
    'records, one a line': `export const PICKING_QUESTIONS = [
  { key: 'a', step: 1, question: "${rang}" },
  // the store
  { key: 'b', step: 2, question: "${store}" },
  { key: 'c', step: 3, question: "${change}" },
];`,
    'an interview written down like a form': `/**
 * Grower interview
 */
export const interview = {
  title: 'Grower interview',
  questions: [
    { id: 'rang', prompt: '${rang}' },
    { id: 'store', prompt: '${store}', options: ['In a shed', 'In a cold store'] },
    {
      id: 'change',
      text:
        '${change}',
      helpText: 'Do you hear a wish or a worry?',
    },
  ],
};`,
  }
  for (const [name, value] of Object.entries(scripts))
    it(name, () => expect(asks(fence('', value))).toEqual(ASKED.map((text) => ({ text, slice: text, negative: false }))))

  it('a question that names nobody among those that do, and what an order to the rep quotes', () => {
    const more = ['Were there any losses last year?', 'How did our crates compare?']
    const value = `const discoveryQuestions = {
  probing: [
    '${rang}',
    '${store}',
    '${more[0]}',
    '${more[1]}',
    \`Pick a tree they mentioned and ask: "Since when has it leaned?"\`,
    \`Would you \${cold ? 'cool' : \`dry \${kind}\`} them?\`,
  ],
};`
    expect(texts(fence('', value))).toEqual([
      rang,
      store,
      ...more,
      'Since when has it leaned?',
      "Would you ${cold ? 'cool' : `dry ${kind}`} them?",
    ])
  })
  const others: Record<string, string> = {
    'a form': `const fields = {
  questions: [
    { prompt: '${rang}', options: ['A leaflet', 'A friend'] },
    { prompt: '${store}', required: true },
    { prompt: '${change}', required: false },
  ],
};`,
    'texts of a window': `const texts = {
  title: 'Remove trees',
  lines: [
    'Do you want to remove them?',
    'Do you want to keep your notes?',
    'Would you like to start over?',
  ],
};`,
    'a list of what a model is asked': `const questions = [
  { user: '${rang}' },
  { user: '${store}' },
  { user: '${change}' },
];`,
  }
  for (const [name, value] of Object.entries(others)) it(`not ${name}`, () => expect(readScript(fence('', value)).asks).toEqual([]))

  it('a line of nothing but brackets takes time by its length', () => {
    // What is not linear here never ends: the runner's limit is the check of time.
    expect(looksLikeProgram(`x = {\n${'}'.repeat(1_000_000)}x`)).toBe(false)
  })
  it('talk with brackets on lines of their own is talk', () => {
    const value = `Rep: "${rang}"\n[\nwait\n]\nRep: "${store}"\n(\nlisten\n)\nRep: "${change}"`
    expect(texts(fence('', value))).toEqual(ASKED)
  })
})

describe('all other data and code is left alone', () => {
  const three = ASKED.map((text) => `"${text}"`).join(', ')
  const others: Record<string, string> = {
    'talk with a model': fence(
      'json',
      `{"questions": [{"role": "user", "content": ${three.replaceAll(', ', ' }, {"role": "user", "content": ')}}]}`,
    ),
    'questions with their answers': fence(
      'json',
      `[${ASKED.map((text) => `{"question": "${text}", "answer": "It depends."}`).join(', ')}]`,
    ),
    'cases to test a model with': fence('yaml', ASKED.map((text) => `- question: ${text}\n  expected: a story`).join('\n')),
    'a form': fence('json', `{"questions": [${ASKED.map((text) => `{"title": "${text}", "type": "textarea"}`).join(', ')}]}`),
    'questions of a command line': fence(
      'js',
      `const questions = [${ASKED.map((text) => `{ type: 'input', name: 'a', message: '${text}' }`).join(', ')}]`,
    ),
    'what calls are given': fence('python', `script = open("x")\n${ASKED.map((text) => `script.ask(question="${text}")`).join('\n')}`),
    'a plain list in a program': fence('python', `questions = [${three}]`),
    'a mail': fence('yaml', `script:\n  subject: Apples\n  body: ${ASKED.join(' ')}\n  opener: ${ASKED[0]}`),
    settings: fence('yaml', `app:\n  # ${ASKED.join(' ')}\n  retries: 3\n  questions: false`),
    'texts of a user interface': fence(
      'json',
      `{"dialog": {"delete": "Do you want to delete it?", "leave": "Do you want to leave?", "save": "Do you want to save?"}}`,
    ),
    'a quiz': fence('json', `{"questions": ["What is a scion?", "Who found the Bramley?", "When does it flower?"]}`),
    'rules that say what to do': fence(
      'json',
      `{"script": {"steps": ["Run the build.", "Copy the files.", "Check the log for errors."], "q": "???"}}`,
    ),
    'data that breaks off': fence('json', '{"questions": ["What do you? , , ? ? ['),
  }
  for (const [name, source] of Object.entries(others)) it(name, () => expect(texts(source)).toEqual([]))
})

it('reads data of any size in one go', () => {
  const deep = fence('json', `${'{"questions":['.repeat(5000)}"${ASKED.join(' ')}"`)
  const wide = fence('js', `const script = {a: \`${'\\`'.repeat(200_000)}???`)
  expect(texts(deep)).toEqual([])
  expect(texts(wide)).toEqual([])
  const list = `const questions = [\n'${ASKED.join("',\n'")}',\n];\nconst more = [\n`
  for (const rest of ['/*', '`\\', 'a<', '`${', "'\\"]) {
    expect(texts(fence('js', `${list}${rest.repeat(60_000)}`)).length).toBeLessThan(4)
    expect(looksLikeProgram(`${list}${rest.repeat(60_000)}`)).toBe(false)
  }
})
