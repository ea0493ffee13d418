/**
 * What the page does when it is looked at in a browser: filters by severity, rule and name, opens what a link leads to, opens and closes
 * all. Without it everything is there and nothing is hidden. Its hash stands in the page's content security policy.
 */
export const BEHAVIOUR = `(() => {
  const $ = (selector, root = document) => [...root.querySelectorAll(selector)]
  const form = document.getElementById('filter')
  const status = document.getElementById('shown')
  const scripts = $('article.script')
  const apply = () => {
    const levels = new Set($('input[name=severity]:checked', form).map((box) => box.value))
    const rule = form.elements.rule.value
    const name = form.elements.name.value.trim().toLowerCase()
    const isNarrow = rule !== '' || levels.size < 3
    let findings = 0
    let files = 0
    for (const script of scripts) {
      const hidden = new Set()
      let here = 0
      for (const note of $('.note', script)) {
        const on = levels.has(note.dataset.severity) && (rule === '' || note.dataset.rule === rule)
        note.hidden = !on
        if (on) here++
        else hidden.add(note.dataset.id)
      }
      for (const mark of $('mark', script)) {
        mark.classList.toggle('off', mark.dataset.f.split(' ').every((id) => hidden.has(id)))
      }
      const on = script.dataset.name.includes(name) && (here > 0 || !isNarrow)
      script.hidden = !on
      if (on) {
        files++
        findings += here
      }
    }
    status.textContent = findings + (findings === 1 ? ' finding in ' : ' findings in ') + files + (files === 1 ? ' script' : ' scripts')
  }
  const reveal = () => {
    const target = document.getElementById(decodeURIComponent(location.hash.slice(1)))
    if (!target) return
    const script = target.closest('article.script')
    if (script) script.hidden = false
    for (let at = target; at; at = at.parentElement) if (at.localName === 'details') at.open = true
    const own = target.matches('article.script') && target.querySelector('details')
    if (own) own.open = true
    target.scrollIntoView()
  }
  form.hidden = false
  form.addEventListener('input', apply)
  form.addEventListener('reset', () => setTimeout(apply))
  form.addEventListener('submit', (event) => event.preventDefault())
  for (const button of $('button[data-open]', form)) {
    button.addEventListener('click', () => {
      for (const script of scripts) if (!script.hidden) script.firstElementChild.open = button.dataset.open === 'yes'
    })
  }
  addEventListener('hashchange', reveal)
  apply()
  reveal()
})()`

/** SHA-256 of the script above, in base64: the only script that the page may run. */
export const BEHAVIOUR_HASH = 'xT/yZ+krx7VjuV4va7xbfLB+QjLxAvhNVYBOAEioiDs='
