package org.coproduction.seminars.admin.web;

import java.util.List;
import org.coproduction.seminars.mail.TemplateProblem;
import org.coproduction.seminars.mail.TemplateProblem.Kind;
import org.springframework.validation.BindingResult;

/** Says what is wrong with the text of a mail beside the fields {@code subject} and {@code body} of a form. */
public final class TemplateProblems {

    private TemplateProblems() {}

    /** @return whether there is any */
    public static boolean refuse(List<TemplateProblem> problems, BindingResult errors) {
        for (TemplateProblem problem : problems) {
            boolean inSubject = problem.line() == 0 && problem.kind() != Kind.MISSING;
            boolean broken = problem.kind() == Kind.BROKEN;
            String shown = broken ? problem.placeholder() : "{{" + problem.placeholder() + "}}";
            errors.rejectValue(
                    inSubject ? "subject" : "body",
                    "mail.template.problem." + problem.kind() + (inSubject ? ".subject" : ""),
                    new Object[] {shown, problem.line()},
                    null);
        }
        return !problems.isEmpty();
    }
}
