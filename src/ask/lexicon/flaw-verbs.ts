const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Choices that a bare why turns into a reproach, as lemmas. */
export const BLAMED_CHOICES =
  words(`choose pick buy sign hire select let stop cancel leave cut drop wait ignore settle spend pay put fire reject skip delay postpone
  renew keep stay go quit lose refuse end sell allow accept abandon scrap overlook neglect give lease rent invest outsource close turn`)

/** After "why don't you" a suggestion, no reproach. */
export const SUGGESTED_DOINGS = words(
  'tell walk start give show share take talk go introduce send come describe begin think bring grab call pick sit look run lead kick',
)
