package org.coproduction.seminars.site.web;

import static java.lang.annotation.ElementType.FIELD;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.ReportAsSingleViolation;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Empty, or the address of a page on the web, up to 500 characters; no other scheme than http and https. */
@Target(FIELD)
@Retention(RetentionPolicy.RUNTIME)
@Constraint(validatedBy = {})
@Pattern(regexp = WebAddress.Shape.REGEXP)
@Size(max = 500)
@ReportAsSingleViolation
public @interface WebAddress {

    String message() default "{common.webAddress}";

    Class<?>[] groups() default {};

    Class<? extends Payload>[] payload() default {};

    /** For what no annotation reaches, such as the entries of a list. */
    final class Shape {

        static final String REGEXP = "|https?://[^\\s<>\"'\\\\]{1,490}";

        private Shape() {}

        public static boolean matches(String text) {
            return text.matches(REGEXP);
        }
    }
}
