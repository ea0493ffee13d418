/**
 * Short scripts for examples, in the layouts of real ones: a title, then what the rep asks, parted by ` / `. A part that starts with `##`
 * is a heading, one that starts with `Customer:` a line of the customer.
 * `bullets('Call / ## Needs / Why now? / What else?')` is a title, a heading and two quoted bullets.
 */

/** Quoted bullets. */
export function bullets(call: string): string {
  return laidOut(call, (ask) => `- "${ask}"`, '\n')
}

/** Numbered and quoted, each heading from one on. */
export function numbered(call: string): string {
  return laidOut(call, (ask, place) => `${place + 1}. "${ask}"`, '\n')
}

/** A blockquote for each. */
export function blockquotes(call: string): string {
  return laidOut(call, (ask) => `> "${ask}"`, '\n\n')
}

/** Lines with the speaker's label. */
export function turns(call: string): string {
  return laidOut(call, (ask) => `**Rep:** ${ask}`, '\n')
}

function laidOut(call: string, line: (ask: string, place: number) => string, between: string): string {
  const blocks: string[] = []
  let asks: string[] = []
  const close = () => {
    if (asks.length > 0) blocks.push(asks.join(between))
    asks = []
  }
  const [title = '', ...parts] = call.split(' / ')
  for (const part of parts) {
    if (part.startsWith('## ')) {
      close()
      blocks.push(part)
    } else asks.push(part.startsWith('Customer: ') ? `**Customer:** ${part.slice('Customer: '.length)}` : line(part, asks.length))
  }
  close()
  return [`# ${title}`, ...blocks].join('\n\n')
}
