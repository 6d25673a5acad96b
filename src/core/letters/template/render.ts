import { parseIsoDay, type EpochDay } from '../../base/calendar/epoch-day';
import { letter } from '../japanese/letter';
import {
  innerScope,
  pathOf,
  valueOf,
  type Loop,
  type Scope,
  isTrue,
  ownProperty,
  writtenValue,
} from './scope';
import type {
  Failed,
  Gap,
  Rendered,
  Template,
  TemplateData,
  TemplateNode,
  TemplateProblem,
  TemplateProblemCode,
} from './template';
import { templateHelpers } from './template-helpers';
import { templateLimits } from './check-bounds';

/**
 * Fills a template (docs/decisions/3-handlebars-without-its-compiler.md). Nothing is escaped. A value that is missing
 * or empty leaves a mark with its label, by its path in `labels`, or else its path. Stops with a problem when it takes
 * too many steps, grows too long, or is told to write what is not a text; never throws.
 */
export function render(
  template: Template,
  data: TemplateData,
  labels: Readonly<Record<string, string>> = {},
): Rendered | Failed {
  const rendering = new Rendering(template.file, labels, parseIsoDay(writtenValue(data['today']) ?? ''));
  rendering.write(template.nodes, { value: data, parent: undefined, loop: undefined, path: '' });
  const { text, missing, problem } = rendering;
  return problem ? { problem } : { text, missing };
}

type Block = Extract<TemplateNode, { body: unknown }>;

class Rendering {
  text = '';
  readonly missing: Gap[] = [];
  problem: TemplateProblem | undefined;
  #steps = 0;
  readonly #file: string;
  readonly #labels: Readonly<Record<string, string>>;

  /** The day on which the text is written, for days of another year. */
  readonly #today: EpochDay | undefined;

  constructor(file: string, labels: Readonly<Record<string, string>>, today: EpochDay | undefined) {
    this.#file = file;
    this.#labels = labels;
    this.#today = today;
  }

  write(nodes: readonly TemplateNode[], scope: Scope): void {
    for (const node of nodes) {
      if (!this.#mayGoOn(node)) return;
      this.#writeNode(node, scope);
    }
  }

  #writeNode(node: TemplateNode, scope: Scope): void {
    switch (node.is) {
      case 'text':
        this.#put(node.text, node);
        return;
      case 'value':
        this.#writeValue(node, scope);
        return;
      case 'call':
        this.#writeCall(node, scope);
        return;
      case 'if':
        this.write(isTrue(valueOf(node.operand, scope)) ? node.body : node.otherwise, scope);
        return;
      case 'with':
        this.#writeWith(node, scope);
        return;
      case 'each':
        this.#writeEach(node, scope);
    }
  }

  #writeValue(node: Extract<TemplateNode, { is: 'value' }>, scope: Scope): void {
    const text = writtenValue(valueOf(node.operand, scope));
    if (text === '') this.#putGap(node, scope);
    else if (text === undefined) this.#stop('not-text', node, node.operand.written);
    else this.#put(text, node);
  }

  #writeCall(node: Extract<TemplateNode, { is: 'call' }>, scope: Scope): void {
    const helper = templateHelpers.get(node.helper);
    const value = writtenValue(valueOf(node.operand, scope));
    if (value === '' && helper?.blankWhenMissing) return;
    if (value === '') {
      this.#putGap(node, scope);
      return;
    }
    const text = value === undefined ? undefined : helper?.write(value, this.#today);
    if (text !== undefined) this.#put(text, node);
    else this.#stop(value === undefined ? 'not-text' : 'not-a-date', node, node.operand.written);
  }

  #writeWith(node: Block, scope: Scope): void {
    const value = valueOf(node.operand, scope);
    // Unlike for `if`, 0 is something.
    if (!isTrue(value) && value !== 0) this.write(node.otherwise, scope);
    else this.write(node.body, innerScope(scope, value, pathOf(node.operand, scope), scope.loop));
  }

  #writeEach(node: Block, scope: Scope): void {
    const list = valueOf(node.operand, scope);
    const isList = typeof list === 'object' && list !== null;
    const keys = !isList ? [] : Array.isArray(list) ? list.keys() : Object.keys(list);
    const count = !isList ? 0 : Array.isArray(list) ? list.length : Object.keys(list).length;
    let index = 0;
    for (const key of keys) {
      if (!this.#mayGoOn(node)) return;
      const loop: Loop = { index, first: index === 0, last: index === count - 1, key };
      index += 1;
      this.write(node.body, innerScope(scope, ownProperty(list, key), undefined, loop));
    }
    if (count === 0) this.write(node.otherwise, scope);
  }

  #putGap({ operand, place }: Extract<TemplateNode, { is: 'value' | 'call' }>, scope: Scope): void {
    const name = pathOf(operand, scope) ?? operand.written;
    const label = Object.hasOwn(this.#labels, name) ? (this.#labels[name] ?? name) : name;
    this.missing.push({ name, label, offset: this.text.length });
    this.#put(letter.gap(label), { place });
  }

  #put(text: string, node: Pick<TemplateNode, 'place'>): void {
    if (this.text.length + text.length > templateLimits.output) this.#stop('too-much-output', node, '');
    else this.text += text;
  }

  #mayGoOn(node: Pick<TemplateNode, 'place'>): boolean {
    this.#steps += 1;
    if (this.#steps > templateLimits.steps) this.#stop('too-much-work', node, '');
    return this.problem === undefined;
  }

  #stop(code: TemplateProblemCode, { place }: Pick<TemplateNode, 'place'>, found: string): void {
    this.problem ??= { file: this.#file, code, ...place, found };
  }
}
