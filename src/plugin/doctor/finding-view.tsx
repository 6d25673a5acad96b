import type { ChangedLines } from '../../core/flows/doctor/changed-lines';
import type { Finding, Fix, FixAction } from '../../core/flows/doctor/finding';
import type { Language } from '../../core/base/language/language';
import { problemMessage } from '../../core/reading/interview/problem-message';
import { wordsOf, type Words } from '../../core/base/language/words';
import { baseName } from '../../core/base/text/base-name';
import type { DoctorProps } from './doctor-actions';

type FindingViewProps = DoctorProps & { readonly finding: Finding; readonly id: string };

/** One thing to fix: the note, what is wrong, and what can be done about it. */
export function FindingView({ finding, id, ...props }: FindingViewProps) {
  const { path, fixes } = finding;
  const folder = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  return (
    <li class="henji-issue" data-henji-finding>
      <div class="henji-issue-note" id={id}>
        {baseName(path)} <span class="henji-faint">{folder}</span>
      </div>
      <p>{messageOf(finding, props.language)}</p>
      {fixes.map((fix, at) => (
        <FixView key={JSON.stringify(fix.edits)} id={`${id}-${at}`} path={path} fix={fix} {...props} />
      ))}
      <OpenButton finding={finding} id={id} {...props} />
    </li>
  );
}

function messageOf({ issue }: Finding, language: Language): string {
  if (issue.kind === 'problem') return problemMessage(issue.problem, language);
  const { doctor, problems } = wordsOf(language);
  const { nearName, numberedDays, sameCompany, shapes } = doctor;
  switch (issue.kind) {
    case 'slip':
      return problems.faults[issue.slip](issue.found);
    case 'same-company':
      return sameCompany(issue.name, issue.other);
    case 'unread-shape':
      return shapes[issue.shape](issue.found);
    case 'near-name':
      return nearName(issue.key, [issue.to, ...(issue.or ? [issue.or.to] : [])]);
    case 'numbered-days':
      return numberedDays(issue.renames.map(({ key }) => key));
  }
}

/** A conflict copy is looked at beside its original. */
function OpenButton({ finding, id, language, actions }: FindingViewProps) {
  const words = wordsOf(language).doctor;
  const { path, line, issue } = finding;
  const isCopy = issue.kind === 'problem' && issue.problem.code === 'conflict-copy';
  const paths = isCopy ? [path, issue.problem.found] : [path];
  const single = line === undefined ? words.open : words.openLine(line);
  return (
    <button
      class="henji-issue-open"
      type="button"
      aria-describedby={id}
      onClick={() => {
        actions.openNotes(paths, line);
      }}
    >
      {isCopy ? words.openBoth : single}
    </button>
  );
}

type FixViewProps = DoctorProps & { readonly path: string; readonly fix: Fix; readonly id: string };

function FixView({ path, fix, id, language, actions, preview, countSame }: FixViewProps) {
  const words = wordsOf(language).doctor;
  const same = countSame(fix);
  return (
    <div class="henji-fix" role="group" aria-labelledby={id}>
      <div id={id}>{actionText(fix.action, words)}</div>
      <Lines lines={preview({ path, fix })} words={words} />
      <div class="henji-fix-buttons">
        <button
          type="button"
          onClick={() => {
            actions.fix({ path, fix });
          }}
        >
          {words.fix}
        </button>
        {same > 1 && (
          <button
            type="button"
            onClick={() => {
              actions.fixSame(fix);
            }}
          >
            {words.fixSame(same)}
          </button>
        )}
      </div>
    </div>
  );
}

/** The lines before and after, told apart by a sign as well. */
function Lines({
  lines,
  words,
}: {
  readonly lines: ChangedLines | undefined;
  readonly words: Words['doctor'];
}) {
  if (!lines) return null;
  // Of a blank line there would be the sign and nothing beside it.
  const drawn = (Tag: 'del' | 'ins', label: string, texts: readonly string[]) =>
    texts.map(
      (text, at) =>
        text.trim() !== '' && (
          <Tag key={at}>
            <span class="henji-for-readers">{label} </span>
            {text}
          </Tag>
        ),
    );
  return (
    <div class="henji-lines-changed">
      {drawn('del', words.before, lines.before)}
      {drawn('ins', words.after, lines.after)}
    </div>
  );
}

function actionText(action: FixAction, { actions }: Words['doctor']): string {
  switch (action.do) {
    case 'rename':
      return actions.rename(action.key, action.to);
    case 'rename-all':
      return actions.renameAll(action.renames);
    case 'fill':
      return actions.fill(action.key, action.value, action.source);
    case 'write':
      return actions.write(action.key, action.value);
    case 'copy':
      return actions.copy(action.values);
    case 'keep':
      return actions.keep(action.key);
    case 'line':
      return actions.line(action.text);
    case 'first-line':
      return actions.firstLine;
  }
}

/** Which of the findings on the screen has the focus, counted from 0; -1 when none has. */
export function focusedFinding(root: HTMLElement): number {
  const focused = root.doc.activeElement?.closest('[data-henji-finding]') ?? null;
  return focused ? findingsIn(root).indexOf(focused) : -1;
}

/** Puts the focus where a finding was that has gone: on the next one, else the last, else the way back. */
export function focusFinding(root: HTMLElement, at: number): void {
  const findings = findingsIn(root);
  const finding = findings[Math.min(at, findings.length - 1)];
  const target = finding?.querySelector('button') ?? root.querySelector<HTMLElement>('[data-henji-undo]');
  target?.focus();
}

function findingsIn(root: HTMLElement): Element[] {
  return [...root.querySelectorAll('[data-henji-finding]')];
}
