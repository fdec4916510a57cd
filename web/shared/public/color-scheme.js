// Before the first paint, so that a dark screen never flashes white.
(function () {
  var chosen = localStorage.getItem('mantine-color-scheme-value') || 'auto';
  var dark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.setAttribute('data-mantine-color-scheme', dark ? 'dark' : 'light');
})();
