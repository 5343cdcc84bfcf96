package org.coproduction.seminars.blog.web;

import java.util.List;
import org.coproduction.seminars.common.SafeHtml;
import org.jspecify.annotations.Nullable;

/**
 * A post as its own page shows it.
 *
 * @param contentNote what somebody may want to know before they read it, or empty
 * @param seminar the one it is about
 */
record PostPage(
        PostHead head,
        String contentNote,
        SafeHtml body,
        @Nullable Link seminar,
        List<Attachment> attachments) {

    record Link(String label, String href) {}

    record Attachment(String title, String href, String type, String size) {}
}
