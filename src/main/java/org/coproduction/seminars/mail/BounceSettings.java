package org.coproduction.seminars.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * The mailbox to which mail servers report what they could not deliver.
 *
 * @param host empty if there is none to read
 * @param protocol {@code imaps}, or {@code imap} without TLS
 */
@ConfigurationProperties("site.bounces")
record BounceSettings(String host, int port, String protocol, String username, String password, String folder) {

    boolean isSet() {
        return !host.isBlank();
    }
}
