import type { Lint } from './lint.js';

/** A script that residents call by so few names is hard to find. */
export const LEAST_ALIASES = 3;
const LONGEST = 40;

/** Scripts without the words that residents look for them by; names too long, or that another script has, too. */
export const aliases: Lint = {
  name: 'aliases',
  run({ scripts }, report) {
    const owners = new Map<string, string>();
    for (const { value, file } of scripts) {
      if (value.status === 'retired' || value.status === 'draft') continue;
      for (const tag of ['zh-CN', 'en']) {
        const names = value.aliases?.[tag] ?? [];
        if (names.length < LEAST_ALIASES) {
          report(
            { file, path: value.aliases ? ['aliases', tag] : ['id'], key: true },
            {
              code: 'aliases-few',
              message: `“${value.id}” has ${names.length} other names in ${tag}`,
              expected: `at least ${LEAST_ALIASES}: what residents call it, short, dialect too`,
              example: 'aliases: { zh-CN: [刷单, 做任务, 点赞返钱], en: [task scam, click farming, like videos] }',
              severity: 'warning',
            },
          );
        }
        for (const [index, name] of names.entries()) {
          const place = { file, path: ['aliases', tag, index] };
          if (name.length > LONGEST) {
            const message = `“${name}” has ${name.length} characters`;
            report(place, { code: 'alias-long', message, expected: `at most ${LONGEST}: a name, not a sentence` });
          }
          const key = name.toLowerCase();
          const owner = owners.get(key);
          if (owner !== undefined && owner !== value.id) {
            const message = `“${name}” is also a name of “${owner}”`;
            const expected = 'a name of one script: a search can’t tell them apart by it';
            report(place, { code: 'alias-twice', message, expected, severity: 'warning' });
          }
          owners.set(key, value.id);
        }
      }
    }
  },
};
