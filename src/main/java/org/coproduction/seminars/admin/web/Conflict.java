package org.coproduction.seminars.admin.web;

import java.util.List;

/**
 * Two editors’ versions of one form, side by side.
 *
 * @param rows every field in which they differ
 * @param fields all that this editor typed, by the name it is sent under, to be sent again over the other version
 * @param action where the form is sent, by POST
 * @param editHref the form with the other editor’s version
 */
public record Conflict(List<Row> rows, List<Field> fields, String action, String editHref) {

    /** @param label message key */
    public record Row(String label, String mine, String theirs) {}

    public record Field(String name, List<String> values) {}
}
