import { createContext, useContext, type AnchorHTMLAttributes, type MouseEvent } from 'react';

/** How an app moves between its screens; given by its router. */
export interface Navigation {
  path: string;
  go: (href: string) => void;
}

const NavigationContext = createContext<Navigation | undefined>(undefined);
export const NavigationProvider = NavigationContext.Provider;

export function useNavigation(): Navigation {
  const navigation = useContext(NavigationContext);
  if (!navigation) throw new Error('NavigationProvider is missing');
  return navigation;
}

type AppLinkProps = AnchorHTMLAttributes<HTMLAnchorElement> & { href: string };

/** A link within the app: a real address, so that it opens in a new tab too, but followed without loading the page. */
export function AppLink({ href, onClick, children, ...rest }: AppLinkProps) {
  const { go } = useNavigation();
  const follow = (event: MouseEvent<HTMLAnchorElement>): void => {
    onClick?.(event);
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    go(href);
  };
  return (
    <a href={href} onClick={follow} {...rest}>
      {children}
    </a>
  );
}
