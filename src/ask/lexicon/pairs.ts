/** Verbs that stand against each other where or joins them: "own or rent". */
export const OPPOSITE_VERBS = `own rent lease buy hire outsource sell keep stay go leave build repair replace fix grow cut pay finance borrow wait wing decide inherit choose renew switch expand shrink
move refinance insource subcontract upgrade drive fly host attend start stop push pull win lose spend save store ship collect deliver print email call text phone meet ring renovate extend relocate
refurbish overhaul maintain scrap sign decline accept reject`

/** Words that answer a question of time, number or manner by themselves. */
export const CLOSED_PAIRS = `monday tuesday wednesday thursday friday saturday sunday weekday weekdays weekend weekends morning mornings afternoon afternoons evening evenings night nights noon
am pm january february march april june july august september october november december later sooner next spring summer autumn fall winter monthly quarterly annually annual yearly weekly daily
online offline in-house inhouse cloud on-premise onsite on-site remote remotely both neither manually manual automatic automated electronically paper zoom teams phone video email call text
cash card cheque check credit debit gas electric oil petrol diesel rented owned leased new used old public private local national full part half first second nothing none alone elsewhere`
