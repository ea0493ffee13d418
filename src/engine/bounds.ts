import type { LintSettings } from '../rule/settings.js'
import { checkBudget } from './budget.js'
import { checkSize } from './file-size.js'

/** Throws a `SaleslintError` for a text that is larger than its settings allow, or would keep the parser busy for minutes. */
export function checkBounds(text: string, file: string, { maxFileSize }: LintSettings): void {
  checkSize(Buffer.byteLength(text), file, maxFileSize)
  checkBudget(text, file)
}
