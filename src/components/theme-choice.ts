const root = document.documentElement;
const radios = document.querySelectorAll<HTMLInputElement>('input[name="theme"]');

for (const radio of radios) {
  radio.checked = radio.value === (root.dataset.theme ?? 'system');
  radio.addEventListener('change', () => choose(radio.value));
}

function choose(theme: string) {
  if (theme === 'system') delete root.dataset.theme;
  else root.dataset.theme = theme;
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // A device that keeps nothing still shows the choice on this page.
  }
}
