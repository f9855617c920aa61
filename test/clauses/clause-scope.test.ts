import { describe } from 'vitest'
import { checkClauses } from '../check-outline.ts'

describe('verbs that share a subject with one before', () =>
  checkClauses(
    [
      'Sen. Ada Foss (D-Harl) attacked the harbour master, who had struck a diver in May, calling it a “sacking offence”.',
      'Ada Foss: attacked [judgement]',
      'Ada Foss: calling [judgement, lent]',
    ],
    [
      'Both the Council of Harbour Pilots (CHP) and the Ferry Builders Association (FBA) said trade was down.',
      'the Council of Harbour Pilots (CHP) and the Ferry Builders Association: said',
    ],
    ['Ames, tired, rowed; then, in May, said it was “odd”.', 'Ames: said [lent]'],
    [
      'He sells boats on credit, which helps him fill the harbour and deny what he likes.',
      'He: deny [lent]',
      'he: likes [thought]',
    ],
    [
      'Foss said she’d told crews they’d lost and called it “odd”.',
      'Foss: said',
      'she: told crews [to crews]',
      'Foss: called [judgement, lent]',
    ],
    [
      'Foss was told by Ames that Boyd had fled and called it “odd”.',
      'Ames: told [passive]',
      'Boyd: called [judgement, lent]',
    ],
    ['Foss did not often mention it, nor did he really ever deny it.', 'Foss: mention [denied]', 'he: deny'],
    ['The log shows Foss said it was “odd”.', 'Foss: said'],
    ['Whoever is the mayor said it was “odd”.', 'the mayor: said'],
    [
      'Foss hated what he dubbed the old “Mud Port,” as heard in his loud plea in Harl in May: “Ames, close this pier!”',
      'he: dubbed [naming]',
      'his: plea [noun]',
    ],
  ))
