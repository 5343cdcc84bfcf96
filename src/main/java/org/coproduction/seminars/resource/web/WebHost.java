package org.coproduction.seminars.resource.web;

import java.net.URI;
import org.jspecify.annotations.Nullable;

/** The site that an address leads to, in the words people know it by. */
final class WebHost {

    private WebHost() {}

    /** For example “youtube.com”; empty without an address. */
    static String of(@Nullable String url) {
        if (url == null) {
            return "";
        }
        try {
            String host = URI.create(url).getHost();
            return host == null ? "" : host.replaceFirst("^www\\.", "");
        } catch (IllegalArgumentException unreadable) {
            return "";
        }
    }
}
