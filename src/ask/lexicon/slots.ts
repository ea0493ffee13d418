/** What the words inside a placeholder ([Competitor], {{budget}}) say about the noun that will stand there: class → words. First match wins. */
export const SLOTS: readonly (readonly [string, string])[] = [
  [
    'slot-rival',
    'competitor, rival, incumbent, other vendor, current vendor, current provider, current tool, current solution, current supplier, alternative',
  ],
  [
    'slot-decider',
    'boss, cfo, ceo, stakeholder, partner, spouse, decision maker, decision-maker, exec, manager, champion, approver, board',
  ],
  ['slot-money', 'amount, price, budget, cost, dollar, salary, range, fee, figure, rate, investment, $'],
  ['slot-date', 'date, day, time, month, quarter, week, year, deadline, when, event, season, duration, timeline, timeframe, weekday'],
  [
    'slot-trouble',
    'problem, pain, challenge, issue, failure, frustration, struggle, concern, objection, symptom, bottleneck, risk, complaint',
  ],
  [
    'slot-goal',
    'goal, outcome, result, benefit, improvement, target, value, objective, success, metric, kpi, roi, priority, desired state',
  ],
  [
    'slot-product',
    'product, solution, our, service, feature, platform, tool, software, plan, option, offer, brand, package, capability, module',
  ],
  ['slot-process', 'process, workflow, task, activity, system, method, approach, area, function, use case, topic, initiative, project'],
  [
    'slot-org',
    'company, organisation, organization, business, account, firm, industry, agency, team, department, client, market, competitor set',
  ],
  [
    'slot-name',
    'name, prospect, contact, customer, rep, caller, person, role, title, first, last, homeowner, owner, candidate, you, they, lead, buyer',
  ],
  ['slot-number', 'x, y, n, number, xx, %, #, count, quantity, qty, percent'],
]
