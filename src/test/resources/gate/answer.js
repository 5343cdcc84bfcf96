// Answers whatever the open form asks, so that it leads on.
(() => {
  const form = document.querySelector('main form');
  form.querySelectorAll('input[type=text]:not([tabindex]),textarea').forEach((field) => field.value ||= 'Something');
  form.querySelectorAll('select').forEach((field) => field.selectedIndex ||= 1);
  form.querySelectorAll('fieldset').forEach((group) => {
    const choices = [...group.querySelectorAll('input[type=radio]')];
    if (choices.length > 0 && !choices.some((choice) => choice.checked)) {
      choices[0].checked = true;
    }
  });
})()
