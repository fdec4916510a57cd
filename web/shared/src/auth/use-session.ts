import { useQuery } from '@tanstack/react-query';
import type { Me } from '../api/types';
import { meOptions } from './get-me';

/** The signed-in person; only for screens behind sign-in, whose route has loaded it. */
export function useSession(): Me {
  const { data } = useQuery(meOptions());
  if (!data) throw new Error('useSession is for screens behind sign-in');
  return data;
}

/** Whether the session may do what `scope` names (`leads:write`); `…:all` includes the narrower scope. */
export function mayUse(me: Me, scope: string): boolean {
  return me.scopes.some((own) => own === scope || own === `${scope}:all`);
}

export function useMay(scope: string): boolean {
  return mayUse(useSession(), scope);
}
