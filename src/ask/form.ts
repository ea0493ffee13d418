import type { Form } from './labels.js'

export function classifyForm(text: string): Form {
  return /^(what|who|which|where|when)\b/i.test(text) ? 'open-wh' : 'polar'
}
