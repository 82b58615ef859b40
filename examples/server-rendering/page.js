import { createElement as e, useEffect, useState } from 'react';

/** The page, which both the server and the browser make: on both it is the same until a resident does something. */
export function Page() {
  const [level, setLevel] = useState('');
  // React sets no listeners of its own on an element that a server sent; the events bubble.
  useEffect(() => {
    const heard = ({ verdict }) => setLevel(verdict.level);
    document.addEventListener('fraud-free-verdict', heard);
    return () => document.removeEventListener('fraud-free-verdict', heard);
  }, []);
  return e(
    'main',
    null,
    e('h1', null, '先停一停，看一看'),
    e(
      'fraud-check',
      null,
      // What the server sends of the element: advice that can be read at once, and without scripts.
      e('p', null, '拿不准？拨打 ', e('a', { href: 'tel:96110' }, '96110'), ' 问一问。'),
    ),
    e('output', null, level),
  );
}
