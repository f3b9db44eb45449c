import type { ContainerRule, CustomAtRules, Visitor } from 'lightningcss';

/** As which an engine that cannot measure containers takes every one of them, in rem: a phone. */
const taken = 24;

/**
 * Engines that know no container queries (Chromium before 105, Safari before 16) pass over the rules in them. They get
 * those that hold on a phone, at every width: a layout that is simpler, and never one of a character a line.
 */
export const narrowWhereNoContainers: Visitor<CustomAtRules> = {
  Rule: {
    container(query) {
      if (!holdsOnPhone(query.value)) return undefined;
      const { loc, rules } = query.value;
      const unknown = {
        type: 'declaration',
        propertyId: { property: 'container-type' },
        value: 'inline-size',
      } as const;
      return [
        withoutNulls(query),
        { type: 'supports', value: { loc, rules: withoutNulls(rules), condition: { type: 'not', value: unknown } } },
      ];
    },
  },
};

/** @throws Error where a query asks for something else than a width in rem */
function holdsOnPhone({ name, condition }: ContainerRule): boolean {
  const feature = condition?.type === 'feature' ? condition.value : undefined;
  if (name === 'page' && feature?.type === 'range' && feature.name === 'width' && feature.value.type === 'length') {
    const { value: length } = feature.value;
    if (length.type === 'value' && length.value.unit === 'rem') {
      if (feature.operator === 'less-than') return taken < length.value.value;
      if (feature.operator === 'greater-than-equal') return taken >= length.value.value;
    }
  }
  throw new Error('A container query is `page (width < …rem)` or `page (width >= …rem)`');
}

/** What is read again as it was written: where a name comes from nowhere, the reader takes no `null` for it. */
function withoutNulls<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value, (_, part) => part ?? undefined));
}
