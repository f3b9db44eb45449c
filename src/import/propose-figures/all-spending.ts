import type { Concept } from './concepts.ts';
import type { Topic } from './topic.ts';

/**
 * 本年支出100万元，其中：工资福利支出60万元: by what all was spent on, not 基本支出 alone. 财政拨款支出100万元，其中：项目支出40万元: of
 * all three budgets, unless one is named.
 */
export function ofAllSpending(concept: Concept, lead: string, here: Topic | undefined): Concept {
  const whole = (here?.head ?? here)?.concept?.id ?? '';
  const isOfOne = /一般公共[^，：]*$/.test(lead);
  if (!isOfOne && mainPart.test(concept.id) && allAppropriations.test(whole)) {
    const id = concept.id.replace(mainPart, 'fiscal-appropriation.$1');
    return { ...concept, id, stem: id, label: concept.label.replace('一般公共预算', '') };
  }
  if (here === undefined || here.isOpening || !economic.test(concept.id)) return concept;
  const last = here.concept?.id ?? '';
  if (/\.basic\b/.test(last) || !(/\.economic\./.test(last) || allSpending.test(whole))) return concept;
  const [id = '', stem = ''] = [concept.id, concept.stem].map((one) => one.replace(economic, '$1.economic.'));
  return { ...concept, id, stem, label: concept.label.replace(/^基本支出：/, '') };
}

/** 财政拨款支出100万元。基本支出60万元，项目支出40万元: or beside another part of it. */
const allAppropriations = /^fiscal-appropriation\.(?:(?:all-)?expenditure|basic|project)$/;
const mainPart = /^general-budget\.(basic|project)$/;
const allSpending = /^(?:expenditure\.total|general-budget\.expenditure|fiscal-appropriation\.(?:all-)?expenditure)/;
const economic = /^(expenditure|general-budget)\.basic\.(?!personnel|operating|detail)/;
