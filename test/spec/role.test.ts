import { describe } from 'vitest'
import { checkRows } from '../check-rows.ts'

describe('59 before the name', () =>
  checkRows(
    [
      '{1:“{1.words:The vote stands,}”} {1.verb:said} {1.role:Prime Minister} {1.speaker:Lena Okell}.',
      { name: 'Lena Okell' },
    ],
    [
      '{1.role:Brio chief executive} {1.speaker:Dana Pruitt} {1.verb:said}: {1:“{1.words:The vote stands.}”}',
      { name: 'Dana Pruitt' },
    ],
    ['{1:‘{1.words:The vote stands}’}, {1.role:Sen.} {1.speaker:Olga Pratt} {1.verb:said}.', { name: 'Olga Pratt' }],
    [
      '{1:"{1.words:The vote stands,}"} {1.verb:said} {1.role:former Navy diver} {1.speaker:Karl Osei}.',
      { name: 'Karl Osei' },
    ],
    [
      '{1:“{1.words:The vote stands,}”} {1.verb:said} the {1.role:harbour master} {1.speaker:Ana Tull}.',
      { name: 'Ana Tull' },
    ],
    [
      '{1:“{1.words:The vote stands,}”} {1.verb:said} {1.role:deputy mayor} {1.speaker:Dana Pruitt}.',
      { name: 'Dana Pruitt' },
    ],
    [
      'The {1.role:lawyer appearing for the ferrymen}, {1.speaker:Karl Osei}, {1.verb:said}: {1:“{1.words:The vote stands.}”}',
      { name: 'Karl Osei' },
    ],
    [
      'The {1.role:first woman to lead the council}, {1.speaker:Dana Pruitt}, {1.verb:said} it was {1:“{1.words:a good day for Harl}”}.',
      { name: 'Dana Pruitt' },
    ],
    [
      'The {1.role:pilot} who found the boat, {1.speaker:Karl Osei}, {1.verb:said} it was {1:“{1.words:empty and cold}”}.',
      { name: 'Karl Osei' },
    ],
    [
      'The {1.role:governor of Lower Harl}, Chief {1.speaker:Tunde Akale}, on Monday {1.verb:said} he was {1:“{1.words:not for sale}”}.',
      { name: 'Tunde Akale' },
    ],
    [
      'They asked the ferrymen, whose {1.role:head of safety}, {1.speaker:Karl Osei}, {1.verb:called} it {1:“{1.words:a good day for Harl}”}.',
      { name: 'Karl Osei' },
    ],
    // The one asked, not the one who asks.
    [
      '{1.speaker:The {1.role:lawyer}} {1.verb:told {1.addressee:the mayor}}, Karl Osei, that it was {1:“{1.words:a good day for Harl}”}.',
      { name: null },
    ],
    ['{1:“{1.words:The vote stands,}”} {1.verb:said} {1.speaker:Lena Okell}.', { role: null }],
  ))

describe('60 after the name', () =>
  checkRows(
    [
      '{1:“{1.words:The tide is high,}”} {1.speaker:Crewe}, the {1.role:harbour pilot}, {1.verb:said}.',
      { name: 'Crewe' },
    ],
    '{1:“{1.words:The tide is high,}”} {1.verb:said} {1.speaker:Boyd}, {1.role:head of research at Brio and a former teacher}.',
    '{1:‘{1.words:The tide is high}’}, {1.verb:said} {1.speaker:Ian Foss}, {1.role:founder, editor and co-owner of the Courier}.',
    [
      'Sen. {1.speaker:Olga Pratt}, {1.role:chair of the farm committee}, {1.verb:said}: {1:"{1.words:The tide is high.}"}',
      { name: 'Olga Pratt' },
    ],
    [
      '{1:“{1.words:The tide is high,}”} {1.verb:said} {1.speaker:Olga Pratt} ({1.role:D-Ohio}).',
      { name: 'Olga Pratt' },
    ],
    ['{1:“{1.words:The tide is high,}”} {1.speaker:Boyd}, smiling, {1.verb:said}.', { role: null }],
    ['{1:“{1.words:The tide is high,}”} {1.verb:said} {1.speaker:Boyd}, the day after the storm.', { role: null }],
    [
      '{1.speaker:Penn}, a {1.role:Democrat from Ohio}, {1.verb:called} the tide {1:“{1.words:a warning to us all}”}.',
      { name: 'Penn' },
    ],
  ))

describe('60 up to the speech that goes on', () =>
  checkRows(
    '{1:“The tide is high,” {1.verb:said} {1.speaker:Boyd}, an {1.role:analyst at Cole & Co.} “We should all of us leave now.”}',
  ))

describe('61 possessive', () =>
  checkRows(
    [
      '{1.role:Tranter’s deputy press secretary}, {1.speaker:Hal Crewe}, {1.verb:said}: {1:“{1.words:We are ready.}”}',
      { name: 'Hal Crewe' },
    ],
    [
      '{1:“{1.words:We are ready,}”} {1.verb:said} {1.role:Harl’s chief librarian}, {1.speaker:Ines Farrow}.',
      { name: 'Ines Farrow' },
    ],
    [
      "{1:'{1.words:We are ready,}'} {1.role:Norvale's head coach}, {1.speaker:Ian Foss}, {1.verb:said}.",
      { name: 'Ian Foss' },
    ],
    [
      'Tranter’s business partner, Karl Osei, left early. {1:“{1.words:We are ready,}”} {1.speaker:Tranter} {1.verb:said}.',
      { role: null, name: 'Tranter' },
    ],
    '{1:“{1.words:We are ready,}”} {1.verb:said} {1.speaker:Nell}, {1.role:Tranter’s wife}.',
  ))

describe('62 of, for, from, at', () =>
  checkRows(
    [
      '{1:“{1.words:Beds are scarce,}”} {1.verb:said} {1.speaker:Wendy Moss}, {1.role:of the charity Safe Harbour}.',
      { name: 'Wendy Moss' },
    ],
    [
      '{1.speaker:Wendy Moss} {1.role:of Safe Harbour} {1.verb:said}: {1:“{1.words:Beds are scarce.}”}',
      { name: 'Wendy Moss' },
    ],
    [
      '{1:‘{1.words:Beds are scarce}’}, {1.speaker:Wendy Moss}, {1.role:from the Harl Housing Trust}, {1.verb:said}.',
      { name: 'Wendy Moss' },
    ],
    [
      '{1:"{1.words:Beds are scarce,}"} {1.verb:said} {1.speaker:Wendy Moss} {1.role:at the Harl Housing Trust}.',
      { name: 'Wendy Moss' },
    ],
    ['{1:“{1.words:Beds are scarce,}”} {1.speaker:Wendy Moss} {1.verb:said} of Safe Harbour.', { role: null }],
    [
      '{1.role:Housing lawyer} {1.speaker:Wendy Moss} from the Harl Housing Trust {1.verb:said}: {1:“{1.words:Beds are scarce.}”}',
      { name: 'Wendy Moss' },
    ],
  ))

describe('63 unnamed: the description without its article', () =>
  checkRows(
    ['{1.speaker:A {1.role:senior harbour official}} {1.verb:said}: {1:“{1.words:The tide is high.}”}', { name: null }],
    [
      '{1:“{1.words:The tide is high,}”} {1.verb:said} {1.speaker:a {1.role:spokesman for the museum}}.',
      { name: null },
    ],
    [
      '{1:‘{1.words:The tide is high}’}, {1.speaker:the {1.role:head of the fish market}} {1.verb:said}.',
      { name: null },
    ],
    ['{1:“{1.words:The tide is high,}”} {1.speaker:she} {1.verb:said}.', { role: null }],
    '{1:“{1.words:The tide is high,}”} {1.verb:said} {1.speaker:an {1.role:elderly neighbour}}.',
    '{1:“{1.words:The tide is high,}”} {1.verb:said} {1.speaker:one {1.role:senior harbour official}}.',
    '{1:“{1.words:The tide is high,}”} {1.verb:said} {1.speaker:{1.role:one of the pilots}}.',
  ))

describe('64 said once, kept for later quotes', () =>
  checkRows(
    'Lena Okell, {1.role:mayor of Harl}, arrived late.\n\n{1:“{1.words:The train broke down,}”} {1.speaker:Okell} {1.verb:said}.',
    'Lena Okell, {1.role:mayor of Harl}, arrived late.\n\n{1:“{1.words:The train broke down,}”} {1.speaker:she} {1.verb:said}.',
    '{1.role:Fire chief} Rolf Ames arrived late.\n\n{1:‘{1.words:The train broke down}’}, {1.verb:said} {1.speaker:Ames}.',
    '{1:“{1.words:The train broke down,}”} {1.speaker:Okell} {1.verb:said}.\n\nLena Okell, {1.role:mayor of Harl}, was born there.',
    [
      'Lena Okell, mayor of Harl, arrived late.\n\n{1:“{1.words:The train broke down,}”} {1.speaker:Osei} {1.verb:said}.',
      { role: null },
    ],
  ))

describe('64 a party only when there is nothing else', () =>
  checkRows(
    '{1.role:House Speaker} Olga Pratt arrived late.\n\n{1:“{1.words:The train broke down,}”} {1.speaker:Pratt}, R-Ohio, {1.verb:said}.',
    'Olga Pratt arrived late.\n\n{1:“{1.words:The train broke down,}”} {1.speaker:Pratt}, {1.role:R-Ohio}, {1.verb:said}.',
    '{1.role:Rep.} {1.speaker:Olga Pratt}, D-Harlton, who led the revolt, {1.verb:said} it was {1:“{1.words:far too late}”}.',
    '{1.speaker:Pratt}, {1.role:D-North Harlton}, {1.verb:said} it was {1:“{1.words:far too late}”}.',
    'The seat of D-Harlton, {1.speaker:Pratt} {1.verb:said}, was {1:“{1.words:far too safe}”}.',
  ))

describe('65 what is no role', () =>
  checkRows(
    ['{1:“{1.words:The tide is high,}”} {1.verb:said} {1.speaker:Karl Boyd}, 46.', { role: null }],
    ['{1:“{1.words:The tide is high,}”} {1.verb:said} {1.speaker:Karl Boyd}, 46, of Bristol.', { role: null }],
    ['{1:‘{1.words:The tide is high}’}, {1.speaker:Karl Boyd}, who lives in Leeds, {1.verb:said}.', { role: null }],
    ['{1:"{1.words:The tide is high,}"} {1.verb:said} Mr. {1.speaker:Boyd}.', { role: null }],
    ['{1:“{1.words:The tide is high,}”} {1.speaker:Karl Boyd}, still limping, {1.verb:said}.', { role: null }],
    ['{1:“{1.words:The tide is high,}”} {1.verb:said} {1.speaker:Karl Boyd}, on Tuesday.', { role: null }],
    '{1:“{1.words:The tide is high,}”} {1.speaker:Karl Boyd}, 46, a {1.role:boat builder}, {1.verb:said}.',
    '{1:“{1.words:The tide is high,}”} {1.speaker:Karl Boyd}, a {1.role:boat builder} who lives in Leeds, {1.verb:said}.',
    ['{1:“{1.words:The tide is high,}”} {1.speaker:Karl Boyd} {1.verb:said}, the water at his knees.', { role: null }],
  ))

describe('61 what a verb behind the noun makes no role', () =>
  checkRows(
    [
      'Outside New Harl, {1.speaker,1.role:Foss’s cook} toasted rowers, {1.verb:saying}: {1:“{1.words:Now the clock is ours.}”}',
      { name: null },
    ],
    [
      'At a meeting with Ana Tull, {1.speaker:a {1.role:retired miner}} took the floor and {1.verb:said}: {1:“{1.words:Now the clock is ours.}”}',
      { name: null },
    ],
    [
      '{1.speaker:Ana Tull}, a {1.role:clerk turned writer}, {1.verb:said}: {1:“{1.words:Now the clock is ours.}”}',
      { name: 'Ana Tull' },
    ],
    [
      'Ana Tull spoke. The night judge Tull was laughing at is Ian Boyd.\n\n{1:“{1.words:Not now,}”} {1.verb:said} {1.speaker:Tull}.',
      { name: 'Ana Tull', role: null },
    ],
    ['{1:“{1.words:Not now,}”} {1.verb:said} the {1.role:singer} {1.speaker:Bran}.', { name: 'Bran' }],
  ))

describe('60 what an aside tells that is no role', () =>
  checkRows(
    [
      '{1:“{1.words:It is wet,}”} {1.verb:said} {1.speaker:Ana Tull}, eager all day to teach miners.',
      { name: 'Ana Tull', role: null },
    ],
    [
      '{1:“{1.words:It is wet,}”} {1.verb:said} {1.speaker:Ana Tull}, a {1.role:clock mender} and one of our best.',
      { name: 'Ana Tull' },
    ],
    [
      '{1:“{1.words:It is wet,}”} {1.verb:said} {1.speaker:Ana Tull} of Mill Head, Ohio.',
      { name: 'Ana Tull', role: null },
    ],
    [
      'At the table sat Ana Tull, Ian Boyd and Mayor Lena Okell. {1:“{1.words:It is wet,}”} {1.verb:said} {1.speaker:Tull}.',
      { name: 'Ana Tull', role: null },
    ],
    [
      'In a row with Karl Osei, {1.speaker:Tull} also {1.verb:called} Harl Labour voters {1:“{1.words:slow}”}.',
      { name: 'Tull', role: null },
    ],
    [
      'After a talk with the mayor, {1.speaker:Tull} {1.verb:said} the pier was {1:“{1.words:a mess}”}.',
      { name: 'Tull', role: null },
    ],
    [
      '{1.verb:For} the {1.role:mayor}, {1.speaker:Ana Tull}, the pier was {1:“{1.words:a mess}”}.',
      { name: 'Ana Tull' },
    ],
    [
      '{1.speaker:Ana Tull}, {1.role:chief clerk of Wick} four years ago, {1.verb:said}: {1:“{1.words:It is wet.}”}',
      { name: 'Ana Tull' },
    ],
    [
      '{1.speaker:Ana Tull}, {1.role:number two in Wick}, {1.verb:said}: {1:“{1.words:It is wet.}”}',
      { name: 'Ana Tull' },
    ],
    [
      '{1:“{1.words:It is wet,}”} {1.verb:said} {1.speaker:Ana Tull}, {1.role:minister for ports, tides and fish}, in May.',
      { name: 'Ana Tull' },
    ],
    [
      '{1:“{1.words:It is wet,}”} {1.verb:said} {1.speaker:Ana Tull}, the {1.role:mayor}, Boyd and Ames, in May.',
      { name: 'Ana Tull' },
    ],
    [
      '{1.speaker:Ana Tull}, a {1.role:former diver} has left and {1.verb:called} it {1:“{1.words:odd}”}.',
      { name: 'Ana Tull' },
    ],
    ['Ana Tull, {1.speaker:a {1.role:former diver}} has {1.verb:said}, is {1:“{1.words:odd}”}.', { name: null }],
    ['{1.role:Tennis great} {1.speaker:Ana Tull} {1.verb:said}: {1:“{1.words:It is wet.}”}', { name: 'Ana Tull' }],
  ))

describe('59 what a title or noun before a name is', () =>
  checkRows(
    [
      '{1.role:Minister for Justice} {1.speaker:Fiona Tull} {1.verb:said} it was {1:“{1.words:late}”}.',
      { name: 'Fiona Tull' },
    ],
    [
      '{1.role:Director of Public Prosecutions} {1.speaker:Ian Tull} {1.verb:said} it was {1:“{1.words:late}”}.',
      { name: 'Ian Tull' },
    ],
    ['{1.role:Sgt. 1st Class} {1.speaker:Ian Tull} {1.verb:said} it was {1:“{1.words:late}”}.', { name: 'Ian Tull' }],
    ['{1.role:Marine} {1.speaker:John Tull} {1.verb:said} it was {1:“{1.words:late}”}.', { name: 'John Tull' }],
    ['{1.speaker:Marine Tull} {1.verb:said} it was {1:“{1.words:late}”}.', { name: 'Marine Tull' }],
    // Whom a spokesman speaks for is nobody’s office.
    [
      '{1.speaker:A {1.role:spokesman for President Ana Tull}} {1.verb:said} it was {1:“{1.words:late}”}.',
      { name: null },
    ],
    ['The {1.role:bouncer}, {1.speaker:Ana Tull}, {1.verb:said} it was {1:“{1.words:late}”}.', { name: 'Ana Tull' }],
    ['{1:“{1.words:It was late,}”} {1.verb:said} the {1.role:coxswain}, {1.speaker:Ana Tull}.', { name: 'Ana Tull' }],
    ['The {1.role:pilot} who found the boat, {1.speaker:Ana Tull}, {1.verb:said} it was {1:“{1.words:late}”}.', {}],
    ['The bridge, {1.speaker:Ana Tull} {1.verb:said}, was {1:“{1.words:late}”}.', { role: null }],
    ['{1.speaker,1.role:Lamplight’s director of news} {1.verb:said} it was {1:“{1.words:late}”}.', { name: null }],
    ['{1.speaker:One {1.role:retired baker}} {1.verb:said} it was {1:“{1.words:late}”}.', { name: null }],
    ['{1:“{1.words:It was late,}”} {1.speaker:one {1.role:grieving baker}} {1.verb:said}.', { name: null }],
    ['{1.speaker:One} {1.verb:told {1.addressee:reporters}} it was {1:“{1.words:late}”}.', { role: null }],
  ))

describe('65 where somebody lives', () =>
  checkRows(
    ['{1:“{1.words:It was late,}”} {1.verb:said} {1.speaker:Ana Tull}, of Fernside.', { role: null }],
    ['{1:“{1.words:It was late,}”} {1.verb:said} {1.speaker:Ana Tull}, of Willow Park, Harl.', { role: null }],
    ['{1:“{1.words:It was late,}”} {1.verb:said} {1.speaker:Ana Tull}, {1.role:of the Harl Trust}.', {}],
    ['{1:“{1.words:It was late,}”} {1.verb:said} {1.speaker:Ana Tull} {1.role:of Lamplight}.', {}],
  ))

describe('59 named or called', () =>
  checkRows(
    ['A {1.role:Kansas farmer} named {1.speaker:Dale Tull} {1.verb:said} it was {1:“{1.words:late}”}.', {}],
    [
      'A man called {1.speaker:Dale Tull} {1.verb:said} it was {1:“{1.words:late}”}.',
      { name: 'Dale Tull', role: null },
    ],
    ['{1.speaker:The {1.role:mayor}} {1.verb:called} Tull {1:“{1.words:late}”}.', { name: null }],
    ['{1.speaker:Helen Day} {1.verb:said} it was {1:“{1.words:late}”}.', { name: 'Helen Day' }],
    ['{1:“{1.words:It was late,}”} {1.verb:said} {1.speaker:Helen May}.', { name: 'Helen May' }],
    ['{1:“{1.words:It was late,}”} {1.verb:said} {1.speaker:Helen} May 3.', { name: 'Helen' }],
    [
      'Ian Ashe left. His {1.role:predecessor as chairman}, Ken Tull, was glad. {1:“{1.words:It was late,}”} {1.speaker:he} {1.verb:said}.',
      { name: 'Ken Tull' },
    ],
    [
      '{1:“{1.words:It was late,}”} {1.verb:said} {1.speaker:the {1.role:mother of the victim}}, Tom Tull.',
      { name: null },
    ],
    ['{1:“{1.words:It was late,}”} {1.verb:said} the {1.role:mother of the victim}, {1.speaker:Ana Tull}.', {}],
  ))

describe('59 a verb that names or calls somebody', () =>
  checkRows(
    [
      'A coach named Ian Tull at noon. {1:“{1.words:He runs,}”} {1.speaker:the {1.role:coach}} {1.verb:said}.',
      { name: null },
    ],
    ['{1.speaker:A {1.role:colleague}} {1.verb:called} Ian Tull {1:“{1.words:odd}”}.', { name: null }],
    [
      '{1.speaker:The {1.role:mayor}} named Ian Tull as her heir and {1.verb:said} it was {1:“{1.words:odd}”}.',
      { name: null },
    ],
    [
      'Police met a man named Ian Tull. {1:“{1.words:I ran,}”} {1.speaker:Tull} {1.verb:said}.',
      { name: 'Ian Tull', role: null },
    ],
    ['The {1.role:actress}, {1.speaker:Glenn Tull}, {1.verb:said} it was {1:“{1.words:odd}”}.', { name: 'Glenn Tull' }],
  ))

describe('59 an office of several fields', () =>
  checkRows(
    [
      '{1.role:Minister for Enterprise, Trade and Employment} {1.speaker:Ana Tull} {1.verb:said} it was {1:“{1.words:late}”}.',
      { name: 'Ana Tull' },
    ],
    [
      'The plan of {1.role:Minister for Health and Aged Care} Ana Tull was late. {1:“{1.words:It was late,}”} {1.speaker:Tull} {1.verb:said}.',
      { name: 'Ana Tull' },
    ],
    [
      '{1:“{1.words:It was late,}”} {1.role:Minister of Agriculture, Land Reform and Rural Development} {1.speaker:Ana Tull} {1.verb:said}.',
      { name: 'Ana Tull' },
    ],
    [
      '{1:“{1.words:It was late,}”} {1.verb:said} {1.role:Secretary of State for Environment, Food and Rural Affairs} {1.speaker:Ana Tull}.',
      { name: 'Ana Tull' },
    ],
    [
      '{1:“{1.words:It was late,}”} {1.verb:said} {1.speaker:Ana Tull}, {1.role:Minister for Enterprise, Trade and Employment}.',
      {},
    ],
    [
      '{1:“{1.words:It was late,}”} the {1.role:Minister for Housing, Local Government and Heritage}, {1.speaker:Ana Tull}, {1.verb:said}.',
      { name: 'Ana Tull' },
    ],
    [
      '{1.speaker:The {1.role:Minister for Enterprise, Trade and Employment}} {1.verb:said} it was {1:“{1.words:late}”}.',
      { name: null },
    ],
    // Somebody else behind one field, and a list of bodies.
    [
      '{1:“{1.words:It was late,}”} {1.verb:said} {1.speaker:the {1.role:Minister for Justice}}, Labour and the Greens.',
      { name: null },
    ],
    ['{1:“{1.words:It was late,}”} {1.verb:said} {1.speaker:Ana Tull, minister for Justice, and Ian Ames}.', {}],
    [
      '{1:“{1.words:It was late,}”} {1.verb:said} the {1.role:minister for Justice}, {1.speaker:Ana Tull}, and others.',
      {},
    ],
  ))
