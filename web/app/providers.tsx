import type { ReactNode } from 'react';
import { Provider } from 'react-redux';
import { ToastProvider } from '#web/ui/toast.tsx';
import { store } from './redux.ts';

/** What every screen stands in: the store and the spoken sentences. The addresses come from whoever draws it. */
export const Providers = ({ children }: { readonly children: ReactNode }) => <Provider store={store}><ToastProvider>{children}</ToastProvider></Provider>;
