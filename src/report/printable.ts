/** Controls, halves of surrogate pairs, line separators, marks that turn the direction of text. */
const UNSAFE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}\ufeff]/gu

/** What most text is made of: quicker to tell than what is harmful. */
const HARMLESS = /^[\u0020-\u007e\u00a0-\u02ff\u2010-\u2015\u2018-\u2022\u2026]*$/

/**
 * Text of a script as a terminal may be given it: every unit that could move the cursor, change colours, end the line or turn the
 * direction of what follows becomes one visible unit, so that positions stay.
 */
export function printable(text: string): string {
  return HARMLESS.test(text) ? text : text.replace(UNSAFE, visible)
}

function visible(unit: string): string {
  const code = unit.charCodeAt(0)
  if (code < 32) return String.fromCharCode(0x2400 + code)
  return code === 127 ? '␡' : '�'
}

/** The same on one line for messages and names, where a line break is a space. */
export function printableLine(text: string): string {
  return printable(text.replace(/[\t\r\n\u2028\u2029]+/g, ' '))
}

/** Text without halves of surrogate pairs, which no encoding can carry. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Cs}/gu, '\ufffd')
}
