import type { Token } from '../document.ts'

/** “*Szeto* Mei Ling”: unknown, and with no ending of words that tell what somebody is like or does. */
export const isSurname = ({ classes, lower }: Token): boolean =>
  classes === 0 && !/(?:a[lnr]|ary|ble|ed|e[nr]|ent|ese|ful|i[cd]|ing|ish|ist|ive|less|like|ly|or|ous|s|y)$/.test(lower)
