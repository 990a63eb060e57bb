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
