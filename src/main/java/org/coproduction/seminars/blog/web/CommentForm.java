package org.coproduction.seminars.blog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.coproduction.seminars.blog.CommentText;
import org.coproduction.seminars.common.EmailAddress;
import org.springframework.validation.Errors;

/** What a reader types. */
class CommentForm {

    @NotBlank(message = "{blog.comment.form.name.missing}")
    @Size(max = 100, message = "{common.tooLong}")
    String name = "";

    String email = "";

    @NotBlank(message = "{blog.comment.form.text.missing}")
    @Size(max = 10_000, message = "{common.tooLong}")
    String text = "";

    /** People don’t see this field; programs that fill in every form do. */
    String website = "";

    void check(Errors errors) {
        if (!email.isEmpty() && !EmailAddress.isValid(email)) {
            errors.rejectValue("email", "blog.comment.form.email.shape");
        }
    }

    boolean isByProgram() {
        return !website.isEmpty();
    }

    CommentText comment() {
        return new CommentText(name, email.isEmpty() ? null : EmailAddress.of(email), text);
    }
}
