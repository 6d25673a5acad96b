import { ConfirmationModal, type App } from 'obsidian';

/** A question with its answers below; on phones and tablets they are as high as a finger needs. */
export function newQuestion(app: App): ConfirmationModal {
  return new ConfirmationModal(app).addClass('henji-question');
}
