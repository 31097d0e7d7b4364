// Takes the secret of a personal link out of the address, where it would stay in the history, and sends it as the form would.
(() => {
  const code = location.hash.slice(1);
  // Shorter ones are places on this page.
  if (code.length < 20) return;
  history.replaceState(null, '', location.pathname);
  document.getElementById('code').value = code;
  document.getElementById('enter').requestSubmit();
})();
