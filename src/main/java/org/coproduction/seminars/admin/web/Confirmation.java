package org.coproduction.seminars.admin.web;

import java.util.List;

/**
 * The page before something that is hard to undo; put it into the model as {@code confirmation} and show {@link #VIEW}. All
 * texts are already resolved.
 *
 * @param title the question, such as “Delete this partner?”
 * @param consequences what goes with it, a sentence each
 * @param action address that does it, by POST
 * @param cancel address to go back to
 * @param button what the button says, such as “Delete partner”
 */
public record Confirmation(String title, List<String> consequences, String action, String cancel, String button) {

    public static final String VIEW = "admin/confirmation";
}
