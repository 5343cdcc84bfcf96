package org.coproduction.seminars.series;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.ArrayList;
import java.util.List;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.site.ContactWay;
import org.jspecify.annotations.Nullable;

/**
 * Ways to reach a person besides email; what there is none of is empty and not shown.
 *
 * @param who the person who answers
 * @param phone number to ring
 * @param text number for text messages
 * @param relay how to ring through Relay UK
 * @param post address, in lines
 * @param hours when somebody is there
 * @param answers who replies to messages, and how soon
 */
@Embeddable
public record ContactWays(
        @Column(name = "contact_who", nullable = false) String who,
        @Column(name = "contact_phone", nullable = false) String phone,
        @Column(name = "contact_text", nullable = false) String text,
        @Column(name = "contact_relay", nullable = false) String relay,
        @Column(name = "contact_post", nullable = false) String post,
        @Column(name = "contact_hours", nullable = false) String hours,
        @Column(name = "contact_answers", nullable = false) String answers) {

    public static final ContactWays NONE = new ContactWays("", "", "", "", "", "", "");

    /** With email, which there always is, among them. */
    List<ContactWay> with(EmailAddress email) {
        List<ContactWay> ways = new ArrayList<>();
        add(ways, "who", who, null);
        add(ways, "phone", phone, "tel:" + ContactWay.dialled(phone));
        add(ways, "text", text, "sms:" + ContactWay.dialled(text));
        add(ways, "relay", relay, null);
        add(ways, "email", email.text(), "mailto:" + email.text());
        add(ways, "post", post, null);
        add(ways, "hours", hours, null);
        add(ways, "answers", answers, null);
        return List.copyOf(ways);
    }

    private static void add(List<ContactWay> ways, String label, String value, @Nullable String href) {
        if (!value.isEmpty()) {
            ways.add(new ContactWay("site.contact." + label, value, href));
        }
    }
}
