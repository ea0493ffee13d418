/** Words that set the sides of an or against each other: the answers are listed. */
export const COMPARING = `either prefer rather sooner better best mostly mainly whether more easier kinder worse suit suits closer faster slower cheaper harder bigger louder`

/** Words after which or only widens what is asked about: "any leaks or drips". */
export const NOT_A_SET = `any ever anyone anybody anything anywhere such interested`

/** Words around an or that is a fixed phrase: "give or take". */
export const OR_IDIOMS = `give take|rain shine|more less|sooner later|big small|large small|make break|say do|day night|hook crook|right wrong|up down|good bad|one another|one two|two three|three four|day two|week two|month two|year two|hour two|thing two|less so`
