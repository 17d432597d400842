// Runs before the first paint, so that a chosen theme never flashes. A file, since the security policy allows no inline script.
try {
  const theme = localStorage.getItem('fairhold.theme');
  if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
} catch { /* Without storage the system's theme holds. */ }
