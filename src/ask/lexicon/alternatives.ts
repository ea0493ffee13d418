import { wordSet } from '../../text/word-set.js'

/** Words that set the sides of an or against each other: the answers are listed. */
export const COMPARING = wordSet(
  'either prefer rather sooner better best mostly mainly whether more easier kinder worse suit suits closer faster slower cheaper harder bigger louder',
)

/** Words after which or only widens what is asked about: "any leaks or drips". */
export const NOT_A_SET = wordSet('any ever anyone anybody anything anywhere such interested')

/** Words around an or that is a fixed phrase: "give or take". */
export const OR_IDIOMS = `give take|rain shine|more less|sooner later|big small|large small|make break|say do|day night|hook crook|right wrong|up down|good bad|one another|one two|two three|three four|day two|week two|month two|year two|hour two|thing two|less so`

/** Words of which one excludes the other, or names the sides of a choice: new or used, gas or electric, Monday or Friday. */
export const OPPOSED = wordSet(`
  new used old own rent lease buy monthly weekly daily yearly annually annual quarterly morning mornings afternoon afternoons evening evenings
  weekday weekdays weekend weekends today tomorrow monday tuesday wednesday thursday friday saturday sunday inside outside indoor indoors
  outdoor outdoors inhouse in-house outsourced manual manually automatic automated automatically phone email e-mail text cash card gas
  electric internal external internally externally public private residential commercial digital paper online offline person remote
  remotely onsite on-site single multiple one two several alone together personal personally business home office male female men women
  big small large open closed up down higher lower better worse faster slower more less growing shrinking stable same different now later
  first second last before after early late cloud local batch real-time realtime manager owner you someone fixed flexible hot cold wet dry
  left right proactive reactive good bad positive negative yes no high low short long full part full-time part-time
`)
