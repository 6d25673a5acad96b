import { describe, expect, test } from 'vitest';
import { languages } from '../../../../src/core/base/language/language';
import { wordsOf } from '../../../../src/core/base/language/words';
import { defaultPolicy, waitingNames } from '../../../../src/core/base/settings/policy';

describe.each(languages)('the settings of the waiting times (%s)', (language) => {
  test.each(waitingNames)('%s says what is usual', (name) => {
    const { desc } = wordsOf(language).settings.rows[`policy.${name}`];
    const [, usual] = /(?:Usually |ふつうは)(\d+)/.exec(desc) ?? [];
    expect(Number(usual)).toBe(defaultPolicy[name]);
  });
});
