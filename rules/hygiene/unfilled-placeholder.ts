import { defineRule, repTurns, wordsOf } from '../../src/rule.js'

const SHAPES: Readonly<Record<string, RegExp>> = {
  square: /^\[(?!\[).*\]$/s,
  curly: /^\{.*\}$/s,
  angle: /^<.*>$/s,
  dollar: /^\$/,
  blank: /^_{2,}$/,
}

export default defineRule({
  id: 'unfilled-placeholder',
  summary: 'A placeholder is left in a script that is marked ready for a call.',
  why: '“Hi [Name]” read aloud tells the customer that they are a line in a list.',
  source: 'S3.1',
  instead: 'Fill it in, or write the sentence without it.',
  severity: 'off',
  overrides: [{ ready: true, severity: 'error' }],
  where: { minAsks: 0 },
  messages: {
    unfilled:
      '{placeholder} is still to be filled in, and the script is marked ready. Read aloud it tells the customer that they are a line in a list: put the word there.',
  },
  options: {
    syntaxes: {
      default: ['square', 'curly', 'angle', 'dollar', 'blank'] as readonly string[],
      items: 'name',
      help: 'Which placeholders are looked for: square [x], curly {x} and {{x}}, angle <x>, dollar $X, blank ____.',
    },
  },
  examples: {
    bad: [
      { text: '**Rep:** Hi «[Name]», thanks for the time today.', with: { ready: true }, severity: 'error' },
      { text: '- "What does «{{pain}}» cost you each week?"', with: { ready: true }, severity: 'error' },
      { text: '> "We spoke with «[Company]» last week, {first_name}."', with: { ready: true }, options: { syntaxes: ['square'] } },
    ],
    good: [
      { text: '**Rep:** Hi Dana, thanks for the time today.', with: { ready: true } },
      '**Rep:** Hi [Name], thanks for the time today.',
      { text: '- "What does that cost you each week?"\n- [Pause]', with: { ready: true } },
      { text: '**Customer:** Hi [Name].', with: { ready: true } },
    ],
  },
  script(script, { options, report }) {
    const shapes = options.syntaxes.flatMap((name) => SHAPES[name] ?? [])
    for (const turn of repTurns(script)) {
      for (const sentence of turn.sentences) {
        for (const word of wordsOf(sentence)) {
          if (word.kind !== 'slot') continue
          const placeholder = sentence.text.slice(word.start, word.end)
          if (shapes.some((shape) => shape.test(placeholder)))
            report('unfilled', { span: sentence.at(word.start, word.end) }, { placeholder })
        }
      }
    }
  },
})
