/** Verbs of more than one syllable that double their last letter all the same, and short ones the rule below would miss. */
const DOUBLING = new Set(
  `admit blog blur chat chip compel confer control cut emit jab nod omit pan pat permit pin plan plod put quip quit rap rebut refer regret rip
  rub shrug sip slam slap slip snap sob spit stop tag tap tip transmit trip tut commit drop flag grab grin grip hit knit ban bar bat beg bet bid
  dig fit get hug jog let lob log mop nab nag net pop rob rot rub run set shop sit skip snip spin step strip swap swim tug wed win wrap zap
  drum hum shun stun blot brag drag clap scrap trap plug allot concur deter incur infer occur prefer propel rebel recur submit upset equip`.split(
    /\s+/,
  ),
)

/** The regular third person: “say” gives “says”, “cry” “cries”, “watch” “watches”. Nouns make their plural the same way. */
export function withS(base: string): string {
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ies`
  if (/(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base)) return `${base}es`
  return `${base}s`
}

/** The regular past: “add” gives “added”, “note” “noted”, “reply” “replied”, “quip” “quipped”. */
export function withEd(base: string): string {
  if (base.endsWith('e')) return `${base}d`
  if (/[^aeiou]y$/.test(base)) return `${base.slice(0, -1)}ied`
  return `${stem(base)}ed`
}

/** The regular “-ing” form: “add” gives “adding”, “note” “noting”, “lie” “lying”. */
export function withIng(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`
  if (/[^eoy]e$/.test(base)) return `${base.slice(0, -1)}ing`
  return `${stem(base)}ing`
}

const stem = (base: string): string => (DOUBLING.has(base) ? base + base.at(-1) : base)

/** The plural of a role noun: “spokesman” gives “spokesmen”, “analyst” “analysts”. */
export function plural(noun: string): string {
  if (/(?:man|woman)$/.test(noun) && noun !== 'human') return `${noun.slice(0, -2)}en`
  if (noun === 'person') return 'people'
  if (noun === 'child') return 'children'
  if (/(?:wife)$/.test(noun)) return `${noun.slice(0, -2)}ves`
  return withS(noun)
}
