import type { DemoNotes } from '../demo-note';

/** Where the demo vault keeps templates of its own. */
export const templateFolder = 'テンプレート';

/** A template as a user writes it: one more message, in a note of the vault. */
export const ownTemplates: DemoNotes = [
  () => ({
    path: `${templateFolder}/面接のお礼.md`,
    properties: [],
    body: [
      'kind: mail',
      'to: {{company.name}} {{#if person.name}}{{person.name}}様{{else}}採用ご担当者様{{/if}}',
      'subject: {{interview.stage}}のお礼（{{profile.university}} {{profile.name}}）',
      '---',
      '{{company.name}}',
      '{{#if person.name}}',
      '{{person.name}}様',
      '{{else}}',
      '採用ご担当者様',
      '{{/if}}',
      '',
      'お世話になっております。',
      '{{day interview.date}}の{{interview.stage}}でお時間をいただきました、',
      '{{profile.university}}の{{profile.name}}と申します。',
      '',
      'お忙しいなか面接の機会をくださり、誠にありがとうございました。',
      '{{company.written}}のお仕事について直接伺い、いっそう理解が深まりました。',
      '',
      'まずはお礼を申し上げたく、ご連絡いたしました。',
      'ご返信にはおよびません。',
      '',
      '{{profile.name}}（{{profile.reading}}）',
      '{{profile.university}} {{profile.faculty}}',
      '{{profile.mail}}',
    ],
  }),
];
