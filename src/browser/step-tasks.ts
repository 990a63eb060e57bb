import { fill } from '../domain/fill.ts';
import type { Task } from '../domain/paper-form.ts';
import { worksheet } from './worksheet-store.ts';

/**
 * `<step-tasks>`: turns the list of a step's tasks into boxes to tick for the form chosen in the worksheet. While the
 * worksheet is empty the list stays as it was written.
 */
class StepTasks extends HTMLElement {
  private readonly items = [...this.querySelectorAll<HTMLElement>('li')];
  private readonly texts = this.items.map((item) => item.textContent);

  connectedCallback(): void {
    worksheet.addEventListener('change', () => {
      this.show();
    });
    this.addEventListener('change', ({ target }) => {
      if (target instanceof HTMLInputElement) this.tick(target.value as Task, target.checked);
    });
    this.show();
  }

  private show(): void {
    const { chosen } = worksheet;
    const form = chosen === undefined ? undefined : worksheet.forms[chosen];
    const title = this.querySelector('.title') as HTMLElement;
    const status = this.querySelector('[role=status]') as HTMLElement;
    const name = form?.name || (this.dataset['unnamed'] ?? '');
    title.textContent = form ? fill(this.dataset['of'] ?? '', { name }) : (this.dataset['plain'] ?? '');
    if (!form) {
      this.items.forEach((item, i) => {
        item.textContent = this.texts[i] ?? '';
      });
      status.textContent = '';
      return;
    }
    const done = this.items.filter((item, i) => {
      const box = item.querySelector('input') ?? this.box(item, this.texts[i] ?? '');
      box.checked = form.done.includes(box.value as Task);
      return box.checked;
    });
    const progress = fill(this.dataset['progress'] ?? '', { done: done.length, all: this.items.length });
    // What is written again is said again.
    if (status.textContent !== progress) status.textContent = progress;
  }

  /** Puts a box in front of a task. */
  private box(item: HTMLElement, text: string): HTMLInputElement {
    const box = document.createElement('input');
    box.type = 'checkbox';
    box.value = item.dataset['task'] ?? '';
    const label = document.createElement('label');
    const words = document.createElement('span');
    words.textContent = text;
    label.append(box, words);
    item.replaceChildren(label);
    return box;
  }

  private tick(task: Task, isDone: boolean): void {
    const { chosen } = worksheet;
    const form = chosen === undefined ? undefined : worksheet.forms[chosen];
    if (chosen === undefined || !form) return;
    // Work begun on a form stays with it, even when another comes to rank higher.
    worksheet.choose(chosen);
    const others = form.done.filter((one) => one !== task);
    worksheet.change(chosen, { done: isDone ? [...others, task] : others });
  }
}

customElements.define('step-tasks', StepTasks);
