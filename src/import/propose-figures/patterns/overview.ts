import type { Pattern } from '../pattern.ts';

/** 第一部分: who works there. */
export const overviewPatterns: Readonly<Record<string, readonly Pattern[]>> = {
  staff: [
    { id: 'personnel.in-service.total', label: '在职实有人数', measure: 'stock', words: '在职实有人数{人}' },
    { id: 'personnel.in-service.administrative', label: '在职人员：行政', measure: 'stock', words: '行政{人}' },
    { id: 'personnel.in-service.institutional', label: '在职人员：事业', measure: 'stock', words: '事业{人}' },
    {
      id: 'personnel.in-service.institutional.civil-service-managed',
      label: '其中参照公务员法管理',
      measure: 'stock',
      words: '参照公务员法管理{人}',
    },
    { id: 'personnel.establishment.administrative', label: '行政编制', measure: 'stock', words: '行政编制{人}' },
    {
      id: 'personnel.in-service.administrative',
      label: '在职人员：行政',
      measure: 'stock',
      words: '行政编制…，实[有|有人数|际在编]{人}',
    },
    { id: 'personnel.establishment.institutional', label: '事业编制', measure: 'stock', words: '事业编制{人}' },
    {
      id: 'personnel.in-service.institutional',
      label: '在职人员：事业',
      measure: 'stock',
      words: '事业编制…，实[有|有人数|际在编]{人}',
    },
    { id: 'personnel.retirees.total', label: '离退休人员', measure: 'stock', words: '离退休人员{人}' },
    { id: 'personnel.retirees.veteran-cadre', label: '离休人员', measure: 'stock', words: '离休{人}' },
    { id: 'personnel.retirees.regular', label: '退休人员', measure: 'stock', words: '，退休{人}' },
  ],
};
