/** What the sentences of one trade are filled with. */
export interface Trade {
  readonly product: readonly string[]
  /** What the customer has today. */
  readonly tool: readonly string[]
  readonly trouble: readonly string[]
  readonly people: readonly string[]
  readonly boss: readonly string[]
  readonly place: readonly string[]
  readonly number: readonly string[]
}

export const TRADES: readonly Trade[] = [
  trade(
    'label printers|a print server|the labelling kit',
    'the thermal printers|hand-written tags|the old print queue',
    'wrong labels on pallets|reprints|late trucks',
    'packers|shift leads',
    'warehouse manager|head of logistics',
    'depot|loading bay',
    'labels a day|lines an hour',
  ),
  trade(
    'roof panels|the solar plan|a battery for the garage',
    'the night tariff|an oil boiler|storage heaters',
    'the winter bills|a noisy pump|cold bedrooms',
    'the family|the tenants',
    'home owner|landlord',
    'house|barn roof',
    'kilowatt hours|rooms',
  ),
  trade(
    'the scheduling app|shift planning|a rota service',
    'a spreadsheet|the whiteboard|text messages',
    'double bookings|no-shows|unpaid overtime',
    'nurses|carers|the night shift',
    'practice manager|ward sister',
    'clinic|care home',
    'shifts a week|open posts',
  ),
  trade(
    'the ledger service|month-end close|expense cards',
    'paper receipts|an export from the bank|three spreadsheets',
    'late closes|lost invoices|audit notes',
    'bookkeepers|the finance team',
    'controller|finance director',
    'head office|branch',
    'invoices a month|legal entities',
  ),
  trade(
    'fleet tracking|the fuel card|route planning',
    'a driver log|phone calls|last year’s map',
    'empty runs|missed windows|idling',
    'drivers|dispatchers',
    'fleet manager|owner',
    'yard|hub',
    'vans|drops a day',
  ),
  trade(
    'the lesson library|a reading course|classroom licences',
    'worn textbooks|photocopies|last term’s videos',
    'gaps in reading|evening marking|bored groups',
    'teachers|pupils|assistants',
    'head teacher|course lead',
    'school|reading room',
    'pupils a class|lessons a week',
  ),
  trade(
    'the intrusion monitor|log retention|a patching service',
    'a firewall from the last owner|manual patching|two agents',
    'false alarms|a failed audit|unpatched laptops',
    'analysts|the on-call engineer',
    'security lead|chief information officer',
    'data centre|plant network',
    'alerts a night|endpoints',
  ),
  trade(
    'the greenhouse climate unit|drip lines|a feed computer',
    'a timer|hand watering|the old valves',
    'root rot|uneven rows|a wet floor',
    'growers|pickers',
    'head grower|farm manager',
    'glasshouse|packing shed',
    'hectares|trays a week',
  ),
  trade(
    'the booking engine|a channel manager|late check-in',
    'a diary at the desk|two extranets|e-mail',
    'overbooked weekends|empty weekdays|refunds',
    'receptionists|housekeepers',
    'general manager|innkeeper',
    'hotel|guest house',
    'rooms|arrivals on a Friday',
  ),
  trade(
    'the inspection drone|crack mapping|a survey plan',
    'rope access|scaffolding|photos on a phone',
    'closed lanes|missed cracks|weather days',
    'inspectors|the bridge crew',
    'asset engineer|county surveyor',
    'viaduct|quay wall',
    'spans|inspections a season',
  ),
  trade(
    'the dental scanner|aligner planning|a milling unit',
    'alginate trays|the outside lab|plaster models',
    'remakes|long waits|gagging patients',
    'dentists|hygienists',
    'practice owner|lead dentist',
    'surgery|lab',
    'crowns a month|chairs',
  ),
  trade(
    'the donor database|direct debit pages|a gift catalogue',
    'index cards|a mailing house|an old donor list',
    'lapsed givers|double thank-yous|returned post',
    'volunteers|fundraisers',
    'trustee|head of giving',
    'charity|shop',
    'givers|appeals a year',
  ),
  trade(
    'the oven line|proofing cabinets|a dough divider',
    'two deck ovens|hand scaling|a borrowed mixer',
    'flat loaves|night work|waste at noon',
    'bakers|apprentices',
    'master baker|production lead',
    'bakery|shop floor',
    'loaves a night|flours',
  ),
  trade(
    'the contract desk|clause search|signing flows',
    'a shared drive|red-lined drafts|couriers',
    'missed renewals|lost annexes|slow sign-off',
    'paralegals|the deal team',
    'general counsel|managing partner',
    'firm|legal desk',
    'contracts a quarter|templates',
  ),
  trade(
    'the coffee lease|bean deliveries|a water filter plan',
    'capsules|a kettle|the canteen machine',
    'queues at nine|scale in the boiler|bitter cups',
    'guests|the office team',
    'office manager|facilities lead',
    'kitchenette|lobby',
    'cups a day|floors',
  ),
  trade(
    'the test bench|vibration sensors|a spare-parts plan',
    'a grease gun|monthly rounds|the vendor’s hotline',
    'stopped lines|hot bearings|weekend call-outs',
    'fitters|line operators',
    'maintenance manager|plant director',
    'press shop|paper mill',
    'motors|hours of downtime',
  ),
]

/** Each part is a list with | between its members. */
function trade(...parts: readonly [string, string, string, string, string, string, string]): Trade {
  const [product, tool, trouble, people, boss, place, number] = parts.map((part) => part.split('|')) as readonly string[][]
  return { product, tool, trouble, people, boss, place, number } as Trade
}
