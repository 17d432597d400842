import '../ui/base.css';
import { StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { BrowserRouter } from 'react-router';
import { CrashPage } from './pages/crash.tsx';
import { Providers } from './providers.tsx';
import { AppRouter } from './router.tsx';

const container = document.getElementById('root');
if (!container) throw new Error('index.html has no #root');

/** A mistake of ours empties the page; this says so instead, and offers the way back. */
function showCrash(error: unknown): void {
  reportError(error);
  const fresh = document.createElement('div');
  container?.replaceWith(fresh);
  createRoot(fresh).render(<CrashPage />);
}

const app = <StrictMode><Providers><BrowserRouter><AppRouter /></BrowserRouter></Providers></StrictMode>;

// The front page arrives drawn; the others are empty until now.
if (container.hasChildNodes()) hydrateRoot(container, app, { onUncaughtError: showCrash });
else createRoot(container, { onUncaughtError: showCrash }).render(app);
