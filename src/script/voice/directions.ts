import { pattern } from '../../text/pattern.js'

/** A stage direction in brackets that tells the rep to stop and hear the answer. */
const LISTEN = pattern('i')`
  \b(?:
    wait|pause|listen|silence
    |let (?:them|him|her|the \w+) (?:answer|talk|respond|speak|react|finish|think|vent|share|tell)|let it (?:sink|land)|allow (?:them|time)
    |stop talking|shut up|hear (?:them|it) out
    |(?:their|the|customer'?s?|prospect'?s?) (?:answer|response|reply)|they (?:answer|respond|reply|talk|explain|share|describe)
    |(?:prospect|customer|client|buyer|homeowner|lead|user|patient|candidate) (?:
      answers|responds|replies|talks|explains|shares|describes|provides|gives|says
    )|answer|response|take notes|beat|breathe|count to|gather
  )\b
`

const BRANCH_START = /^(?:if|when|in case|should|unless|once|on|for|after)\b/i

/** A condition: "If yes", "If they say they're busy", "When they push back", "Option A - they say NO". */
const CONDITION = pattern('iu')`
  ^(?:[^\p{L}]*)(?:if|when(?:ever)?|in case|should (?:they|he|she|the)|unless|on)\s+(?:
    (?:
      they|he|she|the \w+|prospect|customer|client|buyer|yes|no|not|maybe|asked|busy|interested|needed|hesitant|positive|negative|open
      |unsure|so|there|price|you|it|lead|homeowner|qualified|strong|moderate|weak|silence|pushback|objection|nobody|someone|someone else
      |gatekeeper|voicemail|left|good|bad|low|high|more|less|new|growing|timeline|shared|still|budget|compared|only|already
    )\b|["“'A-Z]
  )|^[^\p{L}]*(?:they (?:say|answer)|yes|no)\b[^.?!]{0,30}:$
`

export function isListenCue(text: string): boolean {
  return LISTEN.test(text)
}

/** The condition that a line, label or bracket states; empty where it states none. */
export function conditionOf(text: string): string {
  const option = /^\W{0,4}(?:option|scenario|case|path)\s*[a-z0-9]{1,2}\s*[:–—-]\s*((?:if |when )?they .{2,60})$/i.exec(text)
  if (option) return option[1]!.replace(/[:\s]+$/, '')
  const plain = text.replace(/^[\s*_[({→>-]+/, '').replace(/[\s*_\])}:,–—-]+$/, '')
  return BRANCH_START.test(plain) && CONDITION.test(plain) ? plain : /^(?:yes|no|maybe|not sure|if so|if not)$/i.test(plain) ? plain : ''
}

/** Whether all of a text is one stage direction: brackets, parentheses or asterisks around everything. */
export function isDirection(text: string): boolean {
  return /^[*_\s]*(?:\[[^\]]*\]|\([^)]*\)|\{[^}]*\})[*_\s.:!]*$/.test(text)
}

/** An answer slot: a line to write on. */
export function isAnswerSlot(text: string): boolean {
  return /^[\s>*-]*(?:\w[\w ]{0,24}:\s{0,8})?(?=_{3}|\.{6}|…{3})[\s_.…]*$/.test(text)
}

/** Directions inside a stretch of talk, at which it stops: `[Listen]`, `*(pause)*`. Placeholders such as `[Name]` are none. */
export function directionsIn(text: string): { readonly start: number; readonly end: number; readonly listen: boolean }[] {
  const found: { start: number; end: number; listen: boolean }[] = []
  for (const match of text.matchAll(/\[[^\]\n]{1,160}\]|\((?:pause|wait|listen|beat|silence)[^)\n]{0,80}\)/gi)) {
    const inner = match[0].slice(1, -1)
    if (!isStageDirection(inner) || (isInSentence(text, match.index, match.index + match[0].length) && !PAUSE.test(inner))) continue
    found.push({ start: match.index, end: match.index + match[0].length, listen: isListenCue(inner) })
  }
  return found
}

/** Conditions set between two sentences of one stretch of talk: `… today? (If yes) How is it? **If no:** What instead?` */
export function branchesIn(text: string): { readonly start: number; readonly end: number; readonly condition: string }[] {
  const found: { start: number; end: number; condition: string }[] = []
  for (const match of text.matchAll(BRANCH)) {
    const condition = conditionOf(match[1] ?? match[2]!)
    if (condition !== '') found.push({ start: match.index, end: match.index + match[0].length, condition })
  }
  return found
}
const BRANCH = pattern('gu')`
  (?<=[.?!…]["”’)\]]{0,2}\s{1,2})
  (?:[([]((?:[Ii]f|[Ww]hen|[Uu]nless)\s[^()[\]\n?!.:]{2,60}):?[)\]]:?|((?:[Ii]f|[Ww]hen|[Uu]nless)\s[^()[\]\n?!.:,;"“”]{2,60}):)\s{1,2}
  (?=["“]?[\p{Lu}\d])
`

/** What may stand in the middle of a sentence and be a direction all the same. */
const PAUSE = /^\W{0,3}(?:pause|wait|listen|silence|beat|breathe|stop|let (?:them|him|her|it|the)|smile|nod|laugh)\b/i

/** Brackets that a sentence runs through hold a word of it: "Is [customer pain] new?", "[Prospect name], how are you?". */
function isInSentence(text: string, start: number, end: number): boolean {
  return (
    /[\p{L}\p{N},;$][ \n]?$/u.test(text.slice(Math.max(0, start - 2), start)) || /^(?:[,;?'’]|[ \n]?\p{Ll})/u.test(text.slice(end, end + 2))
  )
}

const DIRECTION_VERB = pattern('i')`
  ^(?:
    pause|wait|listen|silence|let|stop|if|when|then|continue|proceed|go|skip|return|jump|repeat|mirror|smile|nod|laugh|hand|show|point|pull
    |open|close the|write|note|take|get|ask|confirm the|insert|respond|acknowledge|use|give|send|share|look|lean|address|adapt|after|before
    |they|prospect|customer|client|hang|end|transition|move|keep|dig|read|name the|explain|describe|mention|discuss|briefly|naturally
    |natural|active|follow|beat|breathe|count|review|check|walk|demo|click|screen|start|start the|offer|tell|say|collect|capture|record|log
    |book|schedule|talk|speak|tone|calm|warm|slow|soft|firm|confident|curious|pain|discovery|optional
  )\b
`

function isStageDirection(inner: string): boolean {
  if (
    /^[A-Z0-9 _/-]+$/.test(inner) &&
    !/^(?:PAUSE|WAIT|LISTEN|SILENCE|BEAT|STOP|LET THEM|IF |ACTIVE|FOLLOW|VALIDATE|THEY |THEIR )/.test(inner)
  )
    return false
  return DIRECTION_VERB.test(inner) || isListenCue(inner)
}

/** A line without brackets that tells the rep to be quiet now; advice to listen in general is none. */
export function isListenLine(text: string): boolean {
  return (
    text.length < 80 &&
    /^\W{0,6}(?:then |and |now )?(?:pause|wait|listen|shut up|stop (?:talking|here)|be quiet|stay silent|silence|let (?:them|him|her|it) )/i.test(
      text,
    ) &&
    !/^\W{0,6}(?:then |and |now )?(?:listen|wait) (?:for|more|actively|carefully|twice|to)\b|[:?]/i.test(text)
  )
}
