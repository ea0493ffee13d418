/** C0 and C1 controls, DEL, line separators, marks that turn the direction of text, and halves of surrogate pairs. */
const UNSAFE =
  /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ufeff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

/**
 * Text of a script as a terminal may be given it: every unit that could move the cursor, change colours, end the line or turn the
 * direction of what follows becomes one visible unit, so that positions stay.
 */
export function printable(text: string): string {
  return text.replace(UNSAFE, visible)
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
