import { AhoCorasick } from '@monyone/aho-corasick/fast';
import { LinkifyIt } from 'linkify-it';
import { ConverterFactory } from 'opencc-js/core';
import { from, to } from 'opencc-js/preset/t2cn';

/** A check as one would put it together from npm: the same steps, without a judge. */
export function npmPipeline({ lexicon }) {
  const simplify = ConverterFactory(from.tw, to.cn);
  const links = new LinkifyIt();
  const matcher = new AhoCorasick(lexicon.words.map((word) => word.replace(/\*$/, '')));
  return (message) => {
    const text = simplify(
      message
        .normalize('NFKC')
        .replace(/[\u200b-\u200f\u2060\ufeff]/g, '')
        .toLowerCase(),
    );
    return matcher.matchInText(text).length + (links.match(text)?.length ?? 0);
  };
}
