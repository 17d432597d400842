import type { ReactNode } from 'react';
import { Provider } from 'react-redux';
import { BrowserRouter } from 'react-router';
import { ToastProvider } from '#web/ui/toast.tsx';
import { store } from './redux.ts';

/** What every screen stands in: the store, the addresses, the spoken sentences. */
export const Providers = ({ children }: { readonly children: ReactNode }) => (
  <Provider store={store}><BrowserRouter><ToastProvider>{children}</ToastProvider></BrowserRouter></Provider>
);
