import { pattern } from '../../text/pattern.js'

const SUBJECT = /(?:^|\n)[\s*_>]{0,6}(?:email )?subject(?: line)?[\s*_]{0,4}:/i
/** `Here is the drawing: [link]`, `Just bumping this`: nobody says that. */
const WRITTEN =
  /(?:^|[:\n]\s?)\[(?:(?:insert|your|calendar|booking|demo|the) )?(?:link|url)(?: [^\]]{0,30})?\]|\b(?:just )?bump(?:ing|ed)? this\b|<(?:link|url)\b/i
/** In more than so many units a link may be one turn of a whole call. */
const ONE_MESSAGE = 600
/** `Dear Ada,` on a line of its own. */
const SALUTATION = pattern('iu')`
  ^(?:(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))\s+)?
  (?:there|all|team|\[[^\]\n]{2,30}\]|\{\{?[^{}\n]{2,30}\}\}?|\p{L}[\p{L}.'’-]{1,20}(?: \p{Lu}[\p{L}.'’-]{1,20})?),[ \t]*\r?\n[ \t]*\r?\n
`
/** A name or `[Your name]` at the end. */
const SIGNATURE = pattern('u')`
  \n[ \t]*\r?\n(?:[\p{L} ]{3,24},[ \t]*\r?\n)?[–—-]{0,2} ?(?:
    \[[^\]\n]{0,20}(?:name|signature)[^\]\n]{0,20}\]|\{\{?[^{}\n]{0,12}name\}\}?
    |(?!(?:Thanks|Bye|Goodbye|Cheers|Yes|No|Great|Perfect|Okay|Pause|Silence|Listen|Wait)\b)\p{Lu}[\p{Ll}’'-]{1,20}
    (?: \p{Lu}[\p{L}’'.-]{0,20}){0,2}
  )$
`

/** `Subject: A dry cellar`, `Sub: Your lease`: and no more than that on the line. */
const SUBJECT_LINE = /^[\s*_]{0,4}sub(?:ject)?(?: line)?[\s*_]{0,4}:[\s*_]{0,4}[^\n]{2,100}(?:\n|$)/i
const MAIL = /\be-?mails?\b[^\n]{0,30}:\W{0,4}$/i
const GREETS = /^\W{0,4}(?:hi|hey|hello|dear|good (?:morning|afternoon|evening))\b[^\n]{0,40},/i

/** Whether a paragraph opens a message: a subject under a line that announces an e-mail, or over a greeting. */
export function opensMessage(before: string, text: string, after: string): boolean {
  const subject = SUBJECT_LINE.exec(text)
  if (!subject) return false
  const rest = text.slice(subject[0].length).trim()
  return MAIL.test(before) || GREETS.test(rest === '' ? after : rest)
}

/** Whether a text, all of a fence or of a blockquote, is a message to be sent: by its subject, a link or a reminder in it, or how it opens and closes. */
export function isLetter(text: string): boolean {
  const words = text.trim()
  if (SUBJECT.test(words.slice(0, 200)) || (words.length <= ONE_MESSAGE && WRITTEN.test(words))) return true
  return SALUTATION.test(words.slice(0, 120)) && SIGNATURE.test(words.slice(-120))
}
