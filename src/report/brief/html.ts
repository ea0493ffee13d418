import { counted } from '../counted.js'
import { groupOf } from '../html/palette.js'
import { STYLESHEET } from '../html/stylesheet.js'
import { htmlText } from '../html-text.js'
import { errorInOneLine } from '../wording.js'
import type { Brief, BriefReport } from './brief.js'
import { moreTimes } from './changes.js'

const OWN_STYLE = `
main { max-width: 52rem; padding-top: 2.5rem; padding-bottom: 3rem; }
section { margin: 1.8rem 0; }
ol, ul.plain { margin: 0; padding-left: 1.4rem; }
li { margin: .3rem 0; overflow-wrap: anywhere; }
.kind-of { color: var(--soft); font-size: .84rem; white-space: nowrap; }
main .cards { grid-template-columns: repeat(auto-fit, minmax(min(100%, 14rem), 1fr)); }
.now { color: var(--soft); margin: .1rem 0; }
`

/** The brief as one page that prints on one sheet. */
export default function briefHtml({ brief, file, errors }: BriefReport): string {
  const title = htmlText(brief?.title ?? file)
  const failed = errors.map((error) => `<p>${htmlText(errorInOneLine(error))}</p>`).join('')
  const none = errors.length === 0 ? `<p>${title} is no script: there is nothing to brief.</p>` : ''
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
<style>${STYLESHEET}${OWN_STYLE}</style>
</head>
<body>
<main>${failed}${brief ? bodyOf(brief) : none}</main>
</body>
</html>
`
}

function bodyOf({ title, asks, open, changes, questions, moreQuestions, missing, followUps }: Brief): string {
  const parts = [`<p class="by">Before the call</p><h1>${htmlText(title)}</h1><p class="lead">${counted(asks, 'ask')}, ${open} open.</p>`]
  if (changes.length > 0) {
    const cards = changes.map(({ rule, severity, line, more, now, say, message }) => {
      const before = `<p class="now">${now === undefined ? htmlText(message) : `Now: ${htmlText(now)}`}</p>`
      const advice = now === undefined ? '' : `<p>${htmlText(message)}</p>`
      const after = say === undefined ? advice : `<p class="instead"><span>Say</span> ${htmlText(say)}</p>`
      return `<li class="card ${severity}"><h3>${htmlText(rule)}</h3><p class="where">line ${line}${moreTimes(more)}</p>${before}${after}</li>`
    })
    parts.push(`<section><h2>Change first</h2><ul class="cards">${cards.join('')}</ul></section>`)
  }
  if (questions.length > 0) {
    const items = questions.map(({ text, intent, openness, insteadOf, changedBy, when }) => {
      const kind =
        insteadOf === undefined
          ? `<span class="kind-of"><i class="g-${groupOf(intent).id}"></i>${intent}, ${openness}</span>`
          : `<span class="now">instead of “${htmlText(insteadOf)}”</span>`
      const condition = when === undefined ? '' : ` <span class="now">when ${htmlText(when)}</span>`
      const change = changedBy === undefined ? '' : ` <span class="now">to change: ${htmlText(changedBy)}, above</span>`
      return `<li>${insteadOf === undefined ? htmlText(text) : `<span class="instead">${htmlText(text)}</span>`} ${kind}${change}${condition}</li>`
    })
    const more = moreQuestions > 0 ? `<p class="now">And ${moreQuestions} more.</p>` : ''
    parts.push(`<section><h2>Ask in this order</h2><ol>${items.join('')}</ol>${more}</section>`)
  }
  if (missing.length > 0) {
    const items = missing.map(({ what, say }) => `<li>${htmlText(what)}: <span class="instead">${htmlText(say)}</span></li>`)
    parts.push(`<section><h2>Missing</h2><ul class="plain">${items.join('')}</ul></section>`)
  }
  if (followUps.length > 0) {
    const items = followUps.map(
      ({ after, say }) => `<li><span class="instead">${htmlText(say)}</span> <span class="now">after “${htmlText(after)}”</span></li>`,
    )
    parts.push(`<section><h2>Have ready</h2><ul class="plain">${items.join('')}</ul></section>`)
  }
  return parts.join('\n')
}
