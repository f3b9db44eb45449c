import { type TemplateFile, type WholeTemplate, wholeTemplateSchema } from '../report/schema/template.ts';
import classification from './classification.json' with { type: 'json' };
import concepts from './concepts.json' with { type: 'json' };
import facts from './facts.json' with { type: 'json' };
import names from './names.json' with { type: 'json' };
import parts from './parts.json' with { type: 'json' };
import patterns from './patterns.json' with { type: 'json' };
import sections from './sections.json' with { type: 'json' };
import summary from './summary.json' with { type: 'json' };
import tables from './tables.json' with { type: 'json' };
import terms from './terms.json' with { type: 'json' };
import thesaurus from './thesaurus.json' with { type: 'json' };

/** What every report of this kind says, a row each, as it stands in the JSON files of this folder. */
export const template: WholeTemplate = wholeTemplateSchema.parse({
  ...parts,
  ...sections,
  ...names,
  ...patterns,
  ...concepts,
  ...summary,
  ...facts,
  ...classification,
  ...tables,
  ...terms,
  thesaurus: thesaurus.entries,
});

/** The template with what an office adds to it: the office's rows are tried first, its phrases and names go beside. */
export function withOffice(whole: WholeTemplate, office: TemplateFile): WholeTemplate {
  const lists = new Set([...Object.keys(whole.names), ...Object.keys(office.names)]);
  return {
    ...whole,
    sections: [...office.sections, ...whole.sections],
    phrases: { ...whole.phrases, ...office.phrases },
    names: Object.fromEntries([...lists].map((list) => [list, { ...whole.names[list], ...office.names[list] }])),
    areas: [...office.areas, ...whole.areas],
    concepts: [...office.concepts, ...whole.concepts],
    patterns: [...office.patterns, ...whole.patterns],
    summary: [...office.summary, ...whole.summary],
    terms: { ...whole.terms, ...office.terms },
  };
}
