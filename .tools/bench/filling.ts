import type { Dice } from './dice.js'
import type { Trade } from './trades.js'

const NAMES =
  'Ada Bruno Carla Dmitri Elena Farid Greta Hugo Ines Jonas Kemal Livia Marek Nadia Oskar Petra Quentin Rosa Silas Tilda Umar Vera Wim Yara'
const CITIES =
  'Aachen Bergen Cork Delft Evora Faro Graz Halle Inverness Jena Kiel Lugano Malmo Nantes Odense Porto Riga Siena Tampere Utrecht Vigo York'
const MONTHS = 'January February March April May June July August September October November December'
const DAYS = 'Monday Tuesday Wednesday Thursday Friday'
const FIRST = 'Al Bor Cen Dor El Fen Gar Hol Is Jun Kel Lor Mar Nor Or Pel Quin Ros Sil Tor Ul Ver Wes Yar Zel'
const SECOND = 'a be co den er fi gon ha i jo ku len mi na o pra ro sta ti u vi wen xo yo za'
const THIRD = 'berg corp dale field group holm line mark nova port rex soft tec works yard'

/** The text with a word for each of its {slots}: some from the trade, the others from chance, so that few sentences ever come twice. */
export function filled(template: string, trade: Trade, dice: Dice): string {
  return template.replace(/\{(\w+)\}/g, (_, slot: string) => {
    if (slot in trade) return dice.pick(trade[slot as keyof Trade])
    const make = MADE[slot]
    if (!make) throw new Error(`no such slot: ${slot}`)
    return make(dice)
  })
}

const from = (words: string) => {
  const list = words.split(' ')
  return (dice: Dice) => dice.pick(list)
}

const MADE: Readonly<Record<string, (dice: Dice) => string>> = {
  name: from(NAMES),
  city: from(CITIES),
  month: from(MONTHS),
  day: from(DAYS),
  company: (dice) => from(FIRST)(dice) + from(SECOND)(dice) + from(THIRD)(dice),
  period: (dice) => dice.pick(['week', 'month', 'quarter', 'year', 'season']),
  now: (dice) => dice.pick(['now', 'this year', 'this month', 'just after the holidays', 'again']),
  amount: (dice) => String(dice.between(12, 9800)),
  small: (dice) => String(dice.between(2, 40)),
  minutes: (dice) => String(dice.between(2, 12) * 5),
  percent: (dice) => `${dice.between(3, 60)} %`,
  money: (dice) => `${dice.pick(['$', '€', '£'])}${dice.between(9, 990) * 10}`,
}
