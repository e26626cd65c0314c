import { list } from '../list.js';
import type { DocumentWords } from '../purposes/documents.js';

/** Dutch. */
export const documents: DocumentWords = {
  drafts: ['conceptrapport', 'conceptversie', 'ontwerprapport'],
  noDrafts: [],
  finals: ['eindrapport', 'definitieve versie'],
  draftMarks: ['concept', 'ontwerp', 'werkversie'],
  finalMarks: ['definitief', 'definitief rapport'],
  editions: ['versie'],
  stamps: ['vertrouwelijk'],
  called: ['aanbeveling', 'aanbevelingen'],
  outsideParts: list('bijlage, bijlagen, apart document, apart rapport, afzonderlijk document, afzonderlijk rapport'),
  volumes: ['deel', 'band'],
  published: list('afzonderlijk gepubliceerd, apart gepubliceerd, afzonderlijk uitgegeven, apart uitgegeven, afzonderlijk verschenen, apart verschenen'),
  pointing: list('staan, zie, opgenomen, vermeld, staat, vindt, vinden, zie ook, vgl'),
  page: ['pagina'],
  ofPages: ['van'],
  redacted: ['weggelakt'],
  abbreviations: list('bijv, o.a, d.w.z'),
  numberAbbreviations: list('nr, blz, art, afb'),
  upTo: ['tot'],
  greetings: list('geachte, beste, hallo, goedemorgen, goedemiddag, goedendag'),
  closings: list(
    'met vriendelijke groet, met vriendelijke groeten, vriendelijke groet, vriendelijke groeten, hartelijke groet, hartelijke groeten, groet, groeten, hoogachtend',
  ),
};
