/** Words that labels call the two sides by. */
const REP = new Set(
  (
    'you|me|rep|reps|the rep|sales rep|salesrep|representative|sales representative|agent|the agent|sales agent|listing agent|seller|salesperson|sales person|' +
    'salesman|saleswoman|sdr|bdr|isr|ae|account executive|account manager|am|csm|customer success manager|se|sales engineer|advisor|adviser|' +
    'comfort advisor|financial advisor|insurance agent|consultant|design consultant|estimator|interviewer|recruiter|coach|trainer|host|presenter|broker|' +
    'realtor|loan officer|closer|setter|appointment setter|canvasser|fundraiser|gift officer|technician|tech|designer|specialist|' +
    'enrollment advisor|enrolment advisor|admissions advisor|counselor|counsellor|facilitator|moderator|researcher|pm|founder|we|us|i|' +
    'rep says|ai response|agent response|you say|you ask|rep asks|agent says|ai|ai agent|assistant|voice agent|bot|operator|csr|dispatcher|sales|our side|salesperson says|your line|your response|your reply|you respond|you reply|service advisor|team member|associate|sales associate|store associate|concierge|your name|my name|doctor|dentist|hygienist|treatment coordinator'
  ).split('|'),
)
const CUSTOMER = new Set(
  (
    'prospect|the prospect|customer|the customer|client|the client|buyer|them|they|him|her|he|she|homeowner|home owner|owner|lead|patient|guest|' +
    'gatekeeper|receptionist|assistant to|front desk|decision maker|candidate|interviewee|donor|user|participant|respondent|tenant|resident|' +
    'member|student|parent|applicant|ceo|cfo|cto|coo|cmo|vp|director|champion|stakeholder|shopper|visitor|caller customer|borrower|' +
    'policyholder|merchant|business owner|seller lead|investor|hcp|physician|customer says|prospect says|they say|client says|buyer says|they said|you hear|you may hear|they ask|they reply|their reply|their response|person|contact|alum|alumna|alumnus|alumni|donor|cust|hiring manager|spouse|wife|husband|neighbor|neighbour|couple|shop owner|store owner|restaurant owner|facility manager|contractor|founder customer|interested prospect|p|c'
  ).split('|'),
)
/** Who leads the talk where a rep is coached. */
export const COACH = new Set([
  'manager',
  'coach',
  'mgr',
  'sales manager',
  'team lead',
  'team leader',
  'leader',
  'mentor',
  'supervisor',
  'sales coach',
  'director of sales',
  'vp sales',
])

/** Who is met where a rep walks in: the other side beside "You". */
export const STAFF = new Set([
  'staff',
  'clerk',
  'cashier',
  'shop assistant',
  'shopkeeper',
  'store manager',
  'store staff',
  'barista',
  'employee',
])

/** Roles that are as often a topic as somebody who talks: only beside another speaker. */
export const TOPICS = new Set(
  'champion stakeholder ceo cfo cto coo cmo vp director owner contact contractor lead person founder investor spouse wife husband member parent student visitor merchant designer design technician tech specialist operator pm'.split(
    ' ',
  ),
)

/** Whether a label, as plain words, calls the rep. */
export function isRepWord(name: string): boolean {
  return REP.has(name) || REP.has(name.replace(/^(?:the|your|our|a|an) /, '').replace(/ (?:\d+|[a-z])$/, ''))
}

/** Whether a label, as plain words, calls the customer. */
export function isCustomerWord(name: string): boolean {
  return CUSTOMER.has(name) || CUSTOMER.has(name.replace(/^(?:the|your|our|a|an) /, '').replace(/ (?:\d+|[a-z])$/, ''))
}
