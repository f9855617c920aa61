import { actionVerbs, irregularForms } from './actions.ts'
import { assemble } from './assemble.ts'
import { bodyEndings, documentNouns, knownBodies, organizationNouns, outlets } from './bodies.ts'
import { femaleFirstNames, maleFirstNames, unisexFirstNames } from './first-names.ts'
import * as grammar from './grammar.ts'
import { WordClass as C, type Lexicon } from './lexicon.ts'
import { onFirstUse } from './on-first-use.ts'
import * as people from './people.ts'
import * as places from './places.ts'
import * as verbs from './reporting-verbs.ts'

/** The English lexicon, the default of `findQuotes`. Extend it with {@link extendLexicon}; it is never changed. */
export const english: Lexicon = /* @__PURE__ */ onFirstUse(() =>
  assemble({
    classes: [
      [C.determiner, grammar.determiners],
      [C.possessive, grammar.possessives],
      [C.pronoun, grammar.subjectPronouns],
      [C.objectPronoun, grammar.objectPronouns],
      [C.preposition, grammar.prepositions],
      [C.conjunction, grammar.conjunctions],
      [C.subordinator, grammar.subordinators],
      [C.auxiliary, grammar.auxiliaries],
      [C.passive, grammar.passiveAuxiliaries],
      [C.negation, grammar.negations],
      [C.adverb, grammar.adverbs],
      [C.time, grammar.timeWords],
      [C.number, grammar.numerals],
      [C.particle, grammar.particles],
      [C.suffix, grammar.nameSuffixes],
      [C.title, people.titleAbbreviations],
      [C.title | C.group, people.pluralTitleAbbreviations],
      [C.honorific, people.honorifics],
      [C.male, people.maleHonorifics],
      [C.female, people.femaleHonorifics],
      [C.group, people.groupNouns],
      [C.modifier, people.modifiers],
      [C.bodyEnding, bodyEndings],
      [C.outlet, outlets],
      [C.outlet, knownBodies],
      [
        C.place,
        `${places.countries} ${places.usStates} ${places.usStateAbbreviations} ${places.regions} ${places.cities}`,
      ],
      [C.demonym, places.unvaryingDemonyms],
      [C.firstName | C.male, maleFirstNames],
      [C.firstName | C.female, femaleFirstNames],
      [C.firstName, unisexFirstNames],
      [C.speechNoun, verbs.speechNouns],
    ],
    nouns: [
      [C.person, C.person | C.group, people.roleNouns],
      [C.person | C.male, C.person | C.group, people.maleNouns],
      [C.person | C.female, C.person | C.group, people.femaleNouns],
      [C.organization, C.organization, organizationNouns],
      [C.demonym, C.demonym | C.group, places.demonyms],
      [C.document, C.document, documentNouns],
    ],
    verbs: [
      ['speech', verbs.speechVerbs],
      ['judgement', verbs.judgementVerbs],
      ['thought', verbs.thoughtVerbs],
      ['manner', verbs.mannerVerbs],
      ['naming', verbs.namingVerbs],
      ['action', actionVerbs],
    ],
    irregular: irregularForms,
  }),
)
