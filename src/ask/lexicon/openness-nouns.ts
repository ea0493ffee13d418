/** Nouns that name one fact: "what size", "what's your budget". */
export const FACT_NOUNS = `budget cost price rate number date day month year week hour minute time timeline timeframe timescale range figure amount sum size length volume quantity name surname title
email address postcode zip code phone cell mobile salary income payment fee percentage percent share proportion score grade rank limit ceiling maximum minimum deductible premium coverage platform
system tool software vendor supplier provider model brand make format deadline frame term period point colour color style version site website vehicle window discount total value average baseline ticket
capacity availability stack spend bill headcount turnover revenue margin ratio roi age height width weight depth temperature distance area tariff quota target quarter weekend morning afternoon evening slot
monday tuesday wednesday thursday friday saturday sunday mileage policy plan bandwidth threshold floor extension currency language size sector industry line crm erp mrr arr conversion attrition churn rank odds
rent mortgage balance loan deposit premium interest credit threshold count stage level search religion couch life loss bracket ballpark payoff payback date birthday anniversary industry make alternative
solution competitor company carrier agency contractor lender insurer incumbent stock order favourite favorite restaurant sport clause approval market segment state investment chemical percentage minimum job-value
device certification certificate field framework agreement product service integration identifier material method report technology kpis document province city country town district address data permit licence license
language duration zoning gadget machine app application channel portal browser server database file code-base`

/** Nouns that leave the answer open: "what problems", "what difference". */
export const OPEN_NOUNS = `problem challenge issue concern task trend initiative roadblock dream action resource gain conversation condition constraint decision context trouble pain difficulty obstacle struggle frustration thing reason change impact effect difference experience thought idea goal objective outcome
result expectation feedback question part aspect lesson way approach circumstance consequence benefit factor criterion criteria process step work information detail priority hope feeling reaction
impression story event doubt worry fear barrier hesitation risk opportunity need strategy improvement feature support help advice role paperwork homework trouble quality
standard mistake advantage success food objection emotion reservation pressure argument evidence proof attempt workaround guidance else all`

/** Verbs whose what is one figure or name: "What does it cost?", "What did they quote?" */
export const FACT_VERBS = `cost pay spend charge quote owe allocate budget earmark type stretch shell afford`

/** Superlatives that pick one fact out: "the smallest lot", "the latest you could take it". */
export const PICKING = `smallest largest latest earliest minimum maximum cheapest heaviest highest lowest longest shortest tallest youngest oldest fastest slowest widest`
