package org.coproduction.seminars.site.web;

import java.beans.PropertyEditorSupport;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Binds forms to their fields, leaves records, which only carry what the site itself knows, as they are, and cleans every text on its way in, as
 * {@link TypedText} says. Controllers that take a password register an editor of their own for it.
 */
@ControllerAdvice
@Order(Ordered.HIGHEST_PRECEDENCE)
class InputAdvice {

    private static final int MOST_LIST_ENTRIES = 500;

    @InitBinder
    void cleanText(WebDataBinder binder) {
        binder.initDirectFieldAccess();
        if (binder.getTarget() instanceof Record) {
            binder.setDisallowedFields("*");
        }
        binder.setAutoGrowCollectionLimit(MOST_LIST_ENTRIES);
        binder.registerCustomEditor(String.class, new CleanText());
        binder.registerCustomEditor(LocalDate.class, new DateEditor());
        binder.registerCustomEditor(LocalTime.class, new TimeEditor());
    }

    private static final class CleanText extends PropertyEditorSupport {

        @Override
        public void setAsText(@Nullable String text) {
            setValue(text == null ? null : TypedText.clean(text));
        }
    }
}
