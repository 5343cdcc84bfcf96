package org.coproduction.seminars.admin.web;

import java.util.Arrays;
import java.util.List;
import org.coproduction.seminars.admin.AccountOffice;
import org.coproduction.seminars.identity.Right;
import org.coproduction.seminars.site.web.Option;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.DirectFieldBindingResult;

/** The page of one account. */
@Component
class AccountPage {

    private static final String VIEW = "admin/identity/form";

    private final AccountOffice office;
    private final Words words;

    AccountPage(AccountOffice office, Words words) {
        this.office = office;
        this.words = words;
    }

    String forNew(Model model) {
        model.addAttribute("rights", rights());
        return VIEW;
    }

    String forExisting(long id, Model model) {
        model.addAttribute("id", id);
        model.addAttribute("account", office.get(id));
        return forNew(model);
    }

    /** With a problem that is none of a field’s. */
    String refusing(long id, String problem, Model model) {
        AccountForm form = AccountForm.of(office.get(id));
        BindingResult errors = new DirectFieldBindingResult(form, "form");
        errors.reject(problem, words.get(problem));
        model.addAttribute("form", form);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", errors);
        return forExisting(id, model);
    }

    private List<Option> rights() {
        return Arrays.stream(Right.values())
                .map(right -> new Option(right.name(), words.get("admin.right." + right.name() + ".long")))
                .toList();
    }
}
