/** Verbs of more than one syllable that are stressed on the last: “admitted”, not “visitted”. */
const STRESSED_LAST =
  /^(?:admit|allot|commit|compel|concur|confer|control|deter|emit|equip|incur|infer|occur|omit|permit|prefer|propel|rebel|rebut|recur|refer|regret|submit|transmit|upset)$/
/** One syllable with one short vowel before one consonant: “stop”, “plan”, “quit”. */
const SHORT = /^(?:[^aeiou]|qu)*[aeiou][^aeiouwxy]$/

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

/** Does a verb double its “l” in British spelling though it is not stressed there: “labelled”, but “revealed”? */
export const doublesInBritain = (base: string): boolean => /[aeiou][^aeiou]+[aeiou]l$/.test(base)

const stem = (base: string): string => (SHORT.test(base) || STRESSED_LAST.test(base) ? base + base.at(-1) : base)

/** The plural of a role noun: “spokesman” gives “spokesmen”, “analyst” “analysts”. */
export function plural(noun: string): string {
  if (/(?:man|woman)$/.test(noun) && noun !== 'human') return `${noun.slice(0, -2)}en`
  if (noun === 'person') return 'people'
  if (noun === 'child') return 'children'
  if (/(?:wife)$/.test(noun)) return `${noun.slice(0, -2)}ves`
  return withS(noun)
}
