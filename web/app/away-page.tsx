import { useCallback, useEffect, useState, type ComponentType } from 'react';
import { Trouble } from '#web/ui/trouble.tsx';

/** Stands in for a page that could not be fetched: says so, and shows the page as soon as it comes. Online and still missing means that a newer build is out: then the whole app is loaded anew. */
export function awayPage(load: () => Promise<ComponentType>): ComponentType {
  return function AwayPage() {
    const [Page, setPage] = useState<ComponentType | null>(null);
    const retry = useCallback(() => { load().then((it) => setPage(() => it), () => { if (navigator.onLine) location.reload(); }); }, []);
    useEffect(() => {
      window.addEventListener('online', retry);
      return () => window.removeEventListener('online', retry);
    }, [retry]);
    return Page ? <Page /> : <div className="max-w-[60ch] py-4"><Trouble fault={{ kind: navigator.onLine ? 'busy' : 'offline', requestId: null }} onRetry={retry} /></div>;
  };
}
