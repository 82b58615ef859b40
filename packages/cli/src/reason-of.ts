/** Why the system refused, in a few words: `ENOENT: no such file or directory`. */
export function reasonOf(error: unknown): string {
  const { message } = error instanceof Error ? error : new Error(String(error));
  // Node adds the call and the path ("…, open '/a/b'"), which our own sentence has already.
  return message.replace(/, \w+( '.*')?$/su, '');
}
