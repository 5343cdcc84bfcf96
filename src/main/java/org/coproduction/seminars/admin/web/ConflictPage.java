package org.coproduction.seminars.admin.web;

import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.DirectFieldAccessor;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/**
 * The answer to an {@link OptimisticLockingFailureException}: both texts, and a choice, so that nobody’s work
 * is lost. Works for any form with flat fields, one of them {@code version}.
 */
@Component
public class ConflictPage {

    private static final String VERSION = "version";

    /**
     * @param mine the form as just sent
     * @param theirs the form as it would be filled from the database now
     * @param labels prefix of the message keys of the fields’ labels, such as {@code partner.form.}
     * @param action where the form is sent, by POST; by GET the same address shows theirs
     */
    public String show(
            Model model, HttpServletResponse response, Object mine, Object theirs, String labels, String action) {
        response.setStatus(HttpServletResponse.SC_CONFLICT);
        model.addAttribute("conflict", new Conflict(rows(mine, theirs, labels), fields(mine, theirs), action, action));
        return "admin/conflict";
    }

    private static List<Conflict.Row> rows(Object mine, Object theirs, String labels) {
        return names(mine)
                .filter(name -> !name.equals(VERSION))
                .filter(name -> !Objects.equals(values(mine, name), values(theirs, name)))
                .map(name -> new Conflict.Row(labels + name, text(mine, name), text(theirs, name)))
                .toList();
    }

    private static List<Conflict.Field> fields(Object mine, Object theirs) {
        return names(mine)
                .map(name -> new Conflict.Field(name, values(name.equals(VERSION) ? theirs : mine, name)))
                .toList();
    }

    private static Stream<String> names(Object form) {
        return Arrays.stream(form.getClass().getDeclaredFields())
                .filter(field -> !field.isSynthetic() && !Modifier.isStatic(field.getModifiers()))
                .map(Field::getName);
    }

    private static String text(Object form, String name) {
        return String.join(", ", values(form, name));
    }

    private static List<String> values(Object form, String name) {
        Object value = new DirectFieldAccessor(form).getPropertyValue(name);
        return value instanceof Collection<?> several
                ? several.stream().map(ConflictPage::string).toList()
                : List.of(string(value));
    }

    private static String string(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }
}
