// Makes every mistake that a form lets somebody make, and sends it.
(form) => {
  for (const field of form.querySelectorAll('input:not([type=hidden]),textarea,select')) {
    if (field.type === 'checkbox' || field.type === 'radio') {
      field.checked = false;
    } else if (field.tagName === 'SELECT') {
      field.selectedIndex = 0;
    } else if (field.type !== 'file' && !field.closest('[hidden]')) {
      field.value = field.type === 'email' ? 'nobody' : '';
    }
  }
  form.noValidate = true;
  form.querySelector('button[type=submit],button:not([type])').click();
}
