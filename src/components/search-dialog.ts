const dialog = document.querySelector<HTMLDialogElement>('#find');
const field = dialog?.querySelector('input');

for (const link of document.querySelectorAll('[data-open-search]')) {
  link.addEventListener('click', (event) => {
    if ((event as MouseEvent).ctrlKey || (event as MouseEvent).metaKey) return;
    event.preventDefault();
    open();
  });
}

document.addEventListener('keydown', (event) => {
  const at = event.target as HTMLElement;
  if (event.key !== '/' || event.ctrlKey || event.metaKey || at.closest('input, textarea, select')) return;
  event.preventDefault();
  open();
});

async function open() {
  const onPage = document.querySelector<HTMLInputElement>('main [data-live] input');
  if (onPage) return onPage.focus();
  if (!dialog || !field || dialog.open) return;
  dialog.showModal();
  field.focus();
  const { answerWhileTyping } = await import('../search/panel.ts');
  const answers = dialog.querySelector<HTMLElement>('[data-answers]');
  if (answers) answerWhileTyping(field, answers, { most: 5 });
}
