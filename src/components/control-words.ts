import type { Control } from '../domain/control.ts';
import type { Interface } from '../i18n/ca.ts';

/** What goes in a control, in a few words: kind, limits and, for a closed list, nothing of its values. */
export function controlWords(control: Control, t: Interface): string {
  const { kind } = t;
  switch (control.kind) {
    case 'line':
    case 'prose':
      return kind[control.kind](control.min, control.max);
    case 'whole':
      return kind.whole(control.min, control.max);
    case 'list':
      return `${kind.list(control.min, control.max)}: ${controlWords(control.item, t)}`;
    case 'either':
      return control.options.map((option) => controlWords(option, t)).reduce(kind.or);
    default:
      return kind[control.kind];
  }
}

/** The values of a closed list, or of a list of them; none for other controls. */
export function choicesOf(control: Control): readonly string[] {
  if (control.kind === 'list') return choicesOf(control.item);
  return control.kind === 'choice' ? control.choices : [];
}

/** The parts of a group, of a list of groups, or of the group that a value may be. */
export function partsOf(control: Control): Extract<Control, { kind: 'group' }>['parts'] {
  if (control.kind === 'list') return partsOf(control.item);
  if (control.kind === 'either') return control.options.flatMap(partsOf);
  return control.kind === 'group' ? control.parts : [];
}
