/** After what: nouns that leave the answer open ("what problems", "what kind of"). All others name one fact ("what size"). */
export const OPEN_NOUNS = `kind type sort problem challenge issue concern trouble pain difficulty obstacle struggle frustration thing reason change impact effect difference experience
thought idea plan goal objective outcome result expectation feedback question part aspect lesson way approach circumstance consequence benefit value factor criterion
process step work information detail priority hope feeling reaction impression story event steps reservation doubt worry fear barrier hesitation risk opportunity need strategy
improvement feature requirement support help advice alternative option solution`
