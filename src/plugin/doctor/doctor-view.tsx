import type { DoctorList } from '../../core/flows/doctor/doctor-list';
import type { Finding } from '../../core/flows/doctor/finding';
import { wordsOf, type Words } from '../../core/base/language/words';
import type { DoctorProps } from './doctor-actions';
import { FindingView } from './finding-view';

/** What was done last, and whether it can be taken back. */
export interface DoctorStatus {
  readonly text: string;
  readonly canUndo: boolean;
}

interface DoctorViewProps extends DoctorProps {
  /** `undefined` while the notes are looked through. */
  readonly list: DoctorList | undefined;
  readonly isOneNote: boolean;
  readonly status: DoctorStatus | undefined;
}

/** The whole dialog: what was done, what is to be mended, and more of it. */
export function DoctorView({ list, isOneNote, status, ...props }: DoctorViewProps) {
  const words = wordsOf(props.language).doctor;
  return (
    <>
      <p>{introduction(list, isOneNote, words)}</p>
      <StatusLine status={status} words={words} undo={props.actions.undo} />
      {list && <Part id="henji-not-listed" title={words.notListed} findings={list.notListed} {...props} />}
      {list && <Part id="henji-listed" title={words.listed} findings={list.listed} {...props} />}
      {list && list.more > 0 && (
        <button class="henji-doctor-more" type="button" onClick={props.actions.showMore}>
          {words.more(list.more)}
        </button>
      )}
      {list && isOneNote && (
        <button class="henji-doctor-more" type="button" onClick={props.actions.showAll}>
          {words.all}
        </button>
      )}
    </>
  );
}

function introduction(list: DoctorList | undefined, isOneNote: boolean, words: Words['doctor']): string {
  if (!list) return words.looking;
  if (list.notes > 0) return words.intro(list.notes);
  return isOneNote ? words.noneHere : words.none;
}

interface StatusLineProps {
  readonly status: DoctorStatus | undefined;
  readonly words: Words['doctor'];
  readonly undo: () => void;
}

/** Always there, so that a reader hears when it fills. */
function StatusLine({ status, words, undo }: StatusLineProps) {
  return (
    <div class="henji-doctor-status" role="status">
      {status?.text}
      {status?.canUndo && (
        <button type="button" data-henji-undo onClick={undo}>
          {words.undo}
        </button>
      )}
    </div>
  );
}

interface PartProps extends DoctorProps {
  /** Unique in the document. */
  readonly id: string;
  readonly title: string;
  readonly findings: readonly Finding[];
}

function Part({ id, title, findings, ...props }: PartProps) {
  if (findings.length === 0) return null;
  return (
    <>
      <div class="henji-doctor-part" id={id} role="heading" aria-level={2}>
        {title}
      </div>
      <ul class="henji-issues" aria-labelledby={id}>
        {findings.map((finding, at) => (
          <FindingView key={keyOf(finding)} id={`${id}-${at}`} finding={finding} {...props} />
        ))}
      </ul>
    </>
  );
}

function keyOf({ path, issue }: Finding): string {
  return JSON.stringify([path, issue]);
}
