// Puts the link beside the button into the clipboard; without a clipboard it is marked, ready to be copied by hand.
for (const button of document.querySelectorAll('[data-copy]')) {
  button.addEventListener('click', async () => {
    const field = document.getElementById(button.dataset.copy);
    field.select();
    await navigator.clipboard?.writeText(field.value);
    button.textContent = 'Copied';
  });
}
