/** Everything that is wrong with a value as a question written by hand, as `path: what was expected`. */
export function itemFaults(value: unknown, kinds: readonly string[]): string[] {
  const faults: string[] = [];
  const expect = (holds: boolean, path: string, expected: string): void => {
    if (!holds) faults.push(`${path}: expected ${expected}`);
  };
  if (!isMap(value)) return ['item: expected a map'];
  const { id, kind, script, ask, text, truth, why, options, scenes } = value;
  expect(typeof id === 'string' && id !== '', 'id', 'a text');
  expect(typeof script === 'string' && script !== '', 'script', 'the id of a script');
  expect(kinds.includes(kind as string), 'kind', `one of ${kinds.join(', ')}`);
  for (const [name, one] of Object.entries({ ask, text, why })) {
    expect(one === undefined || isText(one), name, 'a text in each language');
  }
  if (kind === 'fraud-or-real') {
    expect(text !== undefined, 'text', 'the message');
    expect(truth === 'fraud' || truth === 'real', 'truth', 'fraud or real');
    expect(why !== undefined, 'why', 'why it is so');
    return faults;
  }
  if (kind === 'talk') {
    const list = Array.isArray(scenes) ? scenes : [];
    expect(list.length > 0, 'scenes', 'one scene at least');
    list.forEach((scene, index) => sceneFaults(scene, `scenes[${index}]`, expect));
    return faults;
  }
  const list = Array.isArray(options) ? options : [];
  expect(list.length >= 2, 'options', 'two at least');
  list.forEach((option, index) => {
    const { text: words, right, why: reason } = isMap(option) ? option : {};
    expect(isText(words), `options[${index}].text`, 'a text in each language');
    const mayLack = kind === 'stage-order' || (kind === 'mark-words' && right === false);
    expect(isText(reason) || (mayLack && reason === undefined), `options[${index}].why`, 'why, in each language');
    expect(typeof right === 'boolean', `options[${index}].right`, 'true or false');
  });
  const right = list.filter((option) => isMap(option) && option['right'] === true).length;
  if (kind !== 'stage-order') expect(right > 0 && right < list.length, 'options', 'at least one right and one wrong');
  if (kind === 'choice') expect(ask !== undefined, 'ask', 'the question');
  return faults;
}

type Expect = (holds: boolean, path: string, expected: string) => void;
type Fields = Record<string, unknown>;

function sceneFaults(value: unknown, path: string, expect: Expect): void {
  const { says, pays, choices } = isMap(value) ? value : {};
  expect(isText(says), `${path}.says`, 'what the other side says, in each language');
  expect(pays === undefined || typeof pays === 'boolean', `${path}.pays`, 'true or false');
  const list = Array.isArray(choices) ? choices : [];
  const kinds = list.map((choice) => (isMap(choice) ? choice['kind'] : undefined));
  expect(
    kinds.includes('safe') && kinds.includes('risky'),
    `${path}.choices`,
    'one that is safe and one that is risky',
  );
  list.forEach((choice, index) => {
    const { text, kind, leadsTo } = isMap(choice) ? choice : {};
    expect(isText(text), `${path}.choices[${index}].text`, 'a text in each language');
    expect(isText(leadsTo), `${path}.choices[${index}].leadsTo`, 'what it leads to, in each language');
    expect(
      ['safe', 'risky', 'doubt'].includes(kind as string),
      `${path}.choices[${index}].kind`,
      'safe, risky or doubt',
    );
  });
}

function isMap(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isText(value: unknown): boolean {
  return (
    isMap(value) && Object.keys(value).length > 0 && Object.values(value).every((text) => typeof text === 'string')
  );
}
