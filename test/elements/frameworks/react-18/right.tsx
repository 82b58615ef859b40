import type {} from '@fraud-free/elements/react-18';
import type { FraudCheck } from '@fraud-free/elements';
import { useEffect, useRef } from 'react';

export function Page({ elder }: { elder: boolean }) {
  const check = useRef<FraudCheck>(null);
  useEffect(() => {
    const heard = ({ verdict }: { verdict: { level: string } }) => console.warn(verdict.level);
    check.current!.addEventListener('fraud-free-verdict', heard);
    return () => check.current!.removeEventListener('fraud-free-verdict', heard);
  }, []);
  return (
    <fraud-check ref={check} lang="en" receive="" elder={elder ? '' : undefined}>
      <fraud-alerts src="alerts.json" stale-after="3" />
    </fraud-check>
  );
}
