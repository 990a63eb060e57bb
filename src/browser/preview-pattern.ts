import { valueAt } from '../domain/fault.ts';
import { isAddress } from '../domain/values.ts';
import { textOf, type Say } from './preview-formats.ts';

/** Whether nothing has been told: nothing, an empty text, or a list or group of such things. */
export function isEmpty(value: unknown): boolean {
  if (typeof value === 'object' && value !== null) return Object.values(value).every(isEmpty);
  return value === undefined || value === null || (typeof value === 'string' && !value.trim());
}

function valueOf(expression: string, scope: unknown, say: Say): unknown {
  const [path = '', ...formats] = expression.split('|');
  return formats.reduce((value, format) => say(format, value), valueAt(scope, path ? path.split('.') : []));
}

/** The scopes an element is to be drawn in, or undefined when it asks nothing. */
function scopesOf({ dataset }: HTMLElement, scope: unknown, say: Say): unknown[] | undefined {
  const { each, when, unless } = dataset;
  if (each !== undefined) return [valueOf(each, scope, say)].flat().filter((one) => !isEmpty(one));
  const asked = when ?? unless;
  if (asked === undefined) return undefined;
  const [expression = '', wanted] = asked.split('=');
  const value = valueOf(expression, scope, say);
  const holds = wanted === undefined ? !isEmpty(value) : textOf(value) === wanted;
  return holds === (when !== undefined) ? [scope] : [];
}

/** Sets what an attribute of a pattern stands for, `data-href` for `href`; a link that leads elsewhere is none. */
function setAttribute(element: Element, { name, value }: Attr, text: string): void {
  if (text === value) return;
  const own = name.replace('data-', '');
  element.removeAttribute(name);
  if (text && (own !== 'href' || /^(mailto|tel):./.test(text) || isAddress(text)))
    element.setAttribute(own, text);
}

/**
 * Fills a pattern in place. `{path|format}` in a text or a `data-` attribute is replaced; an element or a `<template>`
 * with `data-each` is drawn for every thing told, in its own scope, with `data-when` if something is told (or is the
 * value after `=`), with `data-unless` if not. Values become text and attributes only, and links lead to https alone.
 */
export function fillPattern(node: Node, scope: unknown, say: Say): void {
  const write = (text: string) =>
    text.replace(/\{(.*?)\}/g, (_, expression: string) => textOf(valueOf(expression, scope, say)));
  for (const child of [...node.childNodes]) {
    if (child instanceof Text) child.data = write(child.data);
    if (!(child instanceof Element)) continue;
    const element = child as HTMLElement;
    const scopes = scopesOf(element, scope, say);
    if (scopes) {
      for (const name of ['each', 'when', 'unless']) element.removeAttribute(`data-${name}`);
      const copies = scopes.map((one) => {
        const copy = new DocumentFragment();
        copy.append((element instanceof HTMLTemplateElement ? element.content : element).cloneNode(true));
        fillPattern(copy, one, say);
        return copy;
      });
      element.replaceWith(...copies);
    } else {
      for (const attribute of [...element.attributes])
        setAttribute(element, attribute, write(attribute.value));
      fillPattern(element, scope, say);
    }
  }
}
