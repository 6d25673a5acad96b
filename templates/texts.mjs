/* The built-in templates as text, by file name. A new template or fragment is a file here and a line below. */
import checklist from './checklist.hbs';
import addressee from './fragments/addressee.hbs';
import inquiryEnd from './fragments/inquiry-end.hbs';
import introduction from './fragments/introduction.hbs';
import missing from './fragments/missing.hbs';
import onlyWhether from './fragments/only-whether.hbs';
import orWhen from './fragments/or-when.hbs';
import phoneAlways from './fragments/phone-always.hbs';
import phoneAnswers from './fragments/phone-answers.hbs';
import phoneBranches from './fragments/phone-branches.hbs';
import phoneCaller from './fragments/phone-caller.hbs';
import phoneDecided from './fragments/phone-decided.hbs';
import phoneIntroduction from './fragments/phone-introduction.hbs';
import phoneLater from './fragments/phone-later.hbs';
import phoneMissing from './fragments/phone-missing.hbs';
import phoneNumber from './fragments/phone-number.hbs';
import phoneOpening from './fragments/phone-opening.hbs';
import phonePromise from './fragments/phone-promise.hbs';
import phoneReading from './fragments/phone-reading.hbs';
import promise from './fragments/promise.hbs';
import sceneIntroduction from './fragments/scene-introduction.hbs';
import sceneOffer from './fragments/scene-offer.hbs';
import scenePassOn from './fragments/scene-pass-on.hbs';
import sceneSlots from './fragments/scene-slots.hbs';
import sceneWindows from './fragments/scene-windows.hbs';
import sceneWish from './fragments/scene-wish.hbs';
import sender from './fragments/sender.hbs';
import signature from './fragments/signature.hbs';
import to from './fragments/to.hbs';
import unasked from './fragments/unasked.hbs';
import interviewNote from './interview-note.hbs';
import mailAccept from './mail-accept.hbs';
import mailDates from './mail-dates.hbs';
import mailDecline from './mail-decline.hbs';
import mailFollowUp from './mail-follow-up.hbs';
import mailHold from './mail-hold.hbs';
import mailOtherLimit from './mail-other-limit.hbs';
import mailPolite from './mail-polite.hbs';
import mailReschedule from './mail-reschedule.hbs';
import mailSoft from './mail-soft.hbs';
import mailStatus from './mail-status.hbs';
import mailThanks from './mail-thanks.hbs';
import mailWithdraw from './mail-withdraw.hbs';
import motivation from './motivation.hbs';
import nextInterviewCard from './next-interview-card.hbs';
import phoneBasic from './phone-basic.hbs';
import phoneDecline from './phone-decline.hbs';
import phoneLate from './phone-late.hbs';
import phoneMessage from './phone-message.hbs';
import phoneSoft from './phone-soft.hbs';
import phoneVoicemail from './phone-voicemail.hbs';
import reviewSheet from './review-sheet.hbs';
import selfAnalysis from './self-analysis.hbs';
import waitingPlan from './waiting-plan.hbs';

export const templateTexts = {
  'mail-polite': mailPolite,
  'mail-soft': mailSoft,
  'mail-follow-up': mailFollowUp,
  'mail-status': mailStatus,
  'phone-basic': phoneBasic,
  'phone-soft': phoneSoft,
  'phone-message': phoneMessage,
  'phone-voicemail': phoneVoicemail,
  'mail-thanks': mailThanks,
  'mail-dates': mailDates,
  'mail-reschedule': mailReschedule,
  'phone-late': phoneLate,
  'mail-withdraw': mailWithdraw,
  'mail-accept': mailAccept,
  'mail-hold': mailHold,
  'mail-decline': mailDecline,
  'phone-decline': phoneDecline,
  'mail-other-limit': mailOtherLimit,
  'interview-note': interviewNote,
  'review-sheet': reviewSheet,
  checklist,
  'waiting-plan': waitingPlan,
  'next-interview-card': nextInterviewCard,
  'self-analysis': selfAnalysis,
  motivation,
};

export const fragmentTexts = {
  to,
  addressee,
  introduction,
  'inquiry-end': inquiryEnd,
  promise,
  sender,
  signature,
  unasked,
  missing,
  'only-whether': onlyWhether,
  'or-when': orWhen,
  'phone-opening': phoneOpening,
  'phone-promise': phonePromise,
  'phone-missing': phoneMissing,
  'phone-introduction': phoneIntroduction,
  'phone-number': phoneNumber,
  'phone-reading': phoneReading,
  'phone-always': phoneAlways,
  'phone-answers': phoneAnswers,
  'phone-branches': phoneBranches,
  'phone-caller': phoneCaller,
  'phone-decided': phoneDecided,
  'phone-later': phoneLater,
  'scene-introduction': sceneIntroduction,
  'scene-slots': sceneSlots,
  'scene-windows': sceneWindows,
  'scene-pass-on': scenePassOn,
  'scene-wish': sceneWish,
  'scene-offer': sceneOffer,
};
