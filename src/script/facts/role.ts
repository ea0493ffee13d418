import type { Role } from '../../ask/labels.js'
import { type Cues, likeliest } from '../../ask/weighed.js'
import { callIn } from '../markdown/front-matter.js'
import { KINDS, WEIGHTS } from './generated/role-weights.js'
import { type RoleEvidence, roleCues } from './role-cues.js'
import { isAboutRules } from './rule-docs.js'
import { isScript, type WeighScript } from './script-evidence.js'

/** Tells from its cues what a file is that is about talking to customers. */
export type JudgeRole = (cues: Cues) => Role
const WEIGHTS_OF = new Map(Object.entries(WEIGHTS))
const judgeRole: JudgeRole = (cues) => likeliest(cues, KINDS, WEIGHTS_OF)

/**
 * What a Markdown file is. `none` where too little speaks for a script or it documents rules, unless its own front matter says which kind of call it is;
 * else coaching where it says so, and what the learnt weights of its cues say. A team's own word stands above this. `weigh` and `judge` stand in for the weights where they are learnt.
 */
export function roleOf(evidence: RoleEvidence, weigh?: WeighScript, judge?: JudgeRole): Role {
  if (!isScript(evidence, weigh) || isAboutRules(evidence.blocks, evidence.frames)) return callIn(evidence.frontMatter) ? 'script' : 'none'
  const cues = roleCues(evidence)
  if (judge) return judge(cues)
  return isCoaching(cues) ? 'coach' : judgeRole(cues)
}

/** A title or first lines that say it, or headings a good part of which train or tell how a talk went: too few are known for weights to learn it. */
const isCoaching = (cues: Cues): boolean =>
  (cues.has('title coach') || cues.has('start coach') || cues.has('headings that train')) && !cues.has('title scripts')
