/** Texts of a given length that keep a Markdown parser busy for minutes, or run it out of its stack, and what is said about them. */
export const BLOW_UPS: readonly (readonly [name: string, text: (length: number) => string, said: RegExp])[] = [
  ['lists in lists on one line', (n) => '+ '.repeat(n / 2), /nests 500,000 lists and quotations/],
  ['numbered lists in each other', (n) => '1. '.repeat(n / 3), /nests 333,333/],
  ['dashes that end in a word', (n) => `${'- '.repeat(n / 2)}a`, /nests 500,000/],
  ['quotations in quotations', (n) => '> '.repeat(n / 2), /nests 500,000/],
  ['quotations without blanks', (n) => '>'.repeat(n), /nests 1,000,000/],
  ['lists in quotations', (n) => '> - '.repeat(n / 4), /nests 500,000/],
  ['lists further and further in', (n) => growing(n, (i) => `${'  '.repeat(i)}- a`), /nests 101/],
  ['quotations further and further in', (n) => growing(n, (i) => `${'>'.repeat(i)} a`), /nests 101/],
  ['closing brackets', (n) => ']'.repeat(n), /1,000,000 marks such as \* and \[ in one paragraph/],
  ['labels', (n) => '[a]'.repeat(n / 3), /marks such as/],
  ['placeholders on one line', (n) => '[Name] '.repeat(n / 7), /marks such as/],
  ['labels within labels', (n) => '['.repeat(n / 2) + ']'.repeat(n / 2), /marks such as/],
  ['links that open', (n) => '[a]('.repeat(n / 4), /marks such as/],
  ['titles of links that open', (n) => '[a](b (c '.repeat(n / 9), /nothing closes/],
  ['images within images', (n) => '!['.repeat(n / 6) + '](a)'.repeat(n / 6), /marks such as/],
  ['emphasis that closes', (n) => 'a* '.repeat(n / 3), /marks such as/],
  ['emphasis that opens', (n) => '*a **a '.repeat(n / 7), /marks such as/],
  ['emphasis within emphasis', (n) => '*a _b '.repeat(n / 12) + 'b_ a* '.repeat(n / 12), /marks such as/],
  ['long rows of stars', (n) => `${'*'.repeat(n / 2)}a${'*'.repeat(n / 2)}`, /1,000,000 marks/],
  ['struck words', (n) => '~~a~~ '.repeat(n / 6), /marks such as/],
  ['turns on one line', (n) => '**Rep:** hi '.repeat(n / 12), /marks such as/],
  ['turns on lines of their own', (n) => '**Rep:** hi\n'.repeat(n / 12), /marks such as/],
  ['comments', (n) => 'a <!-- '.repeat(n / 7), /many <!-- that nothing closes/],
  ['CDATA', (n) => 'a <![CDATA['.repeat(n / 11), /many <!\[CDATA\[ that nothing closes/],
  ['processing instructions', (n) => 'a <? '.repeat(n / 5), /nothing closes/],
  ['declarations', (n) => 'a <!A '.repeat(n / 6), /nothing closes/],
  ['comments of MDX', (n) => '{/* a '.repeat(n / 6), /nothing closes|marks/],
  ['rows of backticks', (n) => growing(n, (i) => '`'.repeat(i), ' '), /many ` that nothing closes/],
  ['bars without a table', (n) => '|\n'.repeat(n / 2), /500,000 lines without a blank one/],
  ['front matter without an end', (n) => `---\n${'a: b\n'.repeat(n / 5)}`, /200,001 lines without a blank one/],
  ['underlined headings', (n) => 'a\n===\n'.repeat(n / 6), /166,666 quotations, lists and underlined headings/],
  ['quotations behind each other', (n) => '> a\n\n'.repeat(n / 5), /quotations, lists and underlined headings/],
  ['lists of other marks each', (n) => '- a\n+ a\n'.repeat(n / 8), /quotations, lists and underlined headings/],
  ['definitions', (n) => '[a]: b (\n'.repeat(n / 9), /marks such as/],
]

function growing(length: number, part: (i: number) => string, between = '\n'): string {
  const parts: string[] = []
  for (let i = 1, size = 0; size < length; i++) {
    parts.push(part(i))
    size += parts.at(-1)!.length + 1
  }
  return parts.join(between)
}
