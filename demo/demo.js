// The copy buttons of the demo pages; the widgets know nothing of this file.
document.addEventListener('click', async (event) => {
  const button = event.target instanceof Element && event.target.closest('[data-copy]');
  if (!button) return;
  try {
    await navigator.clipboard.writeText(button.parentElement.querySelector('code').textContent);
    button.textContent = 'Kopiert';
  } catch {
    button.textContent = 'Bitte von Hand kopieren';
  }
});
