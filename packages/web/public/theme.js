// Runs before the first paint, so that a chosen theme never flashes the other one. The choice itself is in the record.
(() => {
  try {
    const theme = localStorage.getItem('ilium-theme');
    if (theme === 'light' || theme === 'dark') document.documentElement.dataset.theme = theme;
  } catch {
    // Without storage the system's theme applies.
  }
})();
