import { wordsOf, type Words } from '../../core/base/language/words';
import type { Profile } from '../../core/base/settings/profile';
import { typedPart } from '../../core/flows/settings-form/setting-controls';
import { typedMail, typedPhone, type Typed } from '../../core/flows/settings-form/typed-values';
import { isProfileEnough } from '../../core/letters/messages/profile-gaps';
import type { CommandDeps } from '../commands/command-types';
import { openForm, type FormFields } from '../dialogs/form-dialog';
import { addInputField, type InputField } from '../dialogs/input-field';

type ProfileDeps = Pick<CommandDeps, 'app' | 'settings' | 'changeSettings' | 'language'>;

/**
 * Asks the three facts a letter cannot do without, where the settings lack them, and keeps them there. `without` says
 * what goes on without them, `save` what comes when they are kept; false when the dialog was closed: then nothing is written.
 */
export async function profileReady(deps: ProfileDeps, without?: string, save?: string): Promise<boolean> {
  if (isProfileEnough(deps.settings().profile)) return true;
  const words = wordsOf(deps.language()).insertion.profile;
  return new Promise((resolve) => {
    const around = {
      title: words.title,
      save: save ?? words.fill,
      cancel: words.cancel,
      ...(without !== undefined && { without }),
    };
    openForm(deps.app, around, (form) => profileFields(form, words, deps, resolve));
  });
}

/** Asks for some parts of the profile, and keeps them there; false when the dialog was closed. */
export function askParts(parts: readonly (keyof Profile)[], deps: ProfileDeps): Promise<boolean> {
  const { insertion, settings: words } = wordsOf(deps.language());
  const { more: title, fill: save, cancel } = insertion.profile;
  return new Promise((resolve) => {
    openForm(deps.app, { title, save, cancel }, (form) => {
      const fields = parts.map((part) => {
        const { name } = words.rows[`profile.${part}`];
        return { part, ...addInputField(form, { name, value: '', inputmode: keyboards[part] }) };
      });
      return {
        first: fields[0]?.inputEl ?? form,
        submit: async () => {
          const patches = fields.map(({ part, inputEl, showProblem }) => {
            const typed = inputEl.value;
            const read = typed.trim() === '' ? 'empty' : typedPart(part, typed);
            showProblem(inputEl, typeof read === 'string' ? words.faults[read](typed) : undefined);
            return typeof read === 'string' ? undefined : { [part]: read.value };
          });
          if (patches.includes(undefined)) return false;
          await deps.changeSettings((now) => ({
            profile: Object.assign({}, now.profile, ...patches) as Profile,
          }));
          return true;
        },
        saved: () => {
          resolve(true);
        },
        left: () => {
          resolve(false);
        },
      };
    });
  });
}

/** The keyboard of a phone for a part of the profile. */
const keyboards: Readonly<Partial<Record<keyof Profile, 'email' | 'tel'>>> = { mail: 'email', phone: 'tel' };

function profileFields(
  form: HTMLElement,
  words: Words['insertion']['profile'],
  deps: ProfileDeps,
  resolve: (goOn: boolean) => void,
): FormFields {
  const { profile } = deps.settings();
  form.createEl('p', { cls: 'henji-form-remark', text: words.intro });
  const name = addInputField(form, { name: words.name, value: profile.name });
  const university = addInputField(form, { name: words.university, value: profile.university });
  const career = addCareerBox(university, words.careerChange);
  const contact = addInputField(form, {
    name: words.contact,
    value: profile.mail || profile.phone,
    inputmode: 'email',
  });
  return {
    first: name.inputEl,
    submit: async () => {
      const reached = contactIn(contact.inputEl.value);
      const isSchoolKnown = career.checked || valueOf(university) !== '';
      const problems: [InputField, string | undefined][] = [
        [name, valueOf(name) === '' ? words.noName : undefined],
        [university, isSchoolKnown ? undefined : words.noUniversity],
        [contact, reached ? undefined : words.noContact],
      ];
      for (const [field, problem] of problems) field.showProblem(field.inputEl, problem);
      if (!reached || problems.some(([, problem]) => problem !== undefined)) return false;
      const school = career.checked ? '' : valueOf(university);
      await deps.changeSettings((now) => ({
        profile: { ...now.profile, ...reached, name: valueOf(name), university: school },
      }));
      return true;
    },
    saved: () => {
      resolve(true);
    },
    skipped: () => {
      resolve(true);
    },
    left: () => {
      resolve(false);
    },
  };
}

/** Who changes jobs has no university in the letter; the field cannot be filled in then. */
function addCareerBox({ el, inputEl, showProblem }: InputField, name: string): HTMLInputElement {
  const label = el.createEl('label', { cls: 'henji-form-check' });
  const box = label.createEl('input', { type: 'checkbox' });
  label.createSpan({ text: name });
  box.addEventListener('change', () => {
    inputEl.disabled = box.checked;
    showProblem(inputEl, undefined);
  });
  return box;
}

function valueOf({ inputEl }: InputField): string {
  return inputEl.value.trim();
}

/** One field for both: an @ tells which it is. `undefined` where it is neither. */
function contactIn(typed: string): Partial<Profile> | undefined {
  const isMail = typed.normalize('NFKC').includes('@');
  const read: Typed<string> = isMail ? typedMail(typed) : typedPhone(typed);
  if (typeof read === 'string' || read.value === '') return undefined;
  return isMail ? { mail: read.value } : { phone: read.value };
}
