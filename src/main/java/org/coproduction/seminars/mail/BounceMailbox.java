package org.coproduction.seminars.mail;

import jakarta.mail.Flags;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Store;
import jakarta.mail.search.AndTerm;
import jakarta.mail.search.FlagTerm;
import jakarta.mail.search.HeaderTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Reads reports out of the mailbox and marks them as read; other mail in it is left as it is, for people. */
@Component
class BounceMailbox {

    private static final Logger log = LoggerFactory.getLogger(BounceMailbox.class);

    private static final int MOST_IN_A_ROUND = 200;

    /** A report that is larger brings the whole mail back with all that is attached: not ours. */
    private static final int LARGEST = 1_000_000;

    private static final String PATIENCE_MS = "10000";

    private final BounceSettings settings;

    BounceMailbox(BounceSettings settings) {
        this.settings = settings;
    }

    boolean isSet() {
        return settings.isSet();
    }

    /** @throws MessagingException if the mailbox can’t be read now */
    void read(Consumer<DeliveryReport> reader) throws MessagingException {
        try (Store store = Session.getInstance(properties()).getStore(settings.protocol())) {
            store.connect(settings.host(), settings.port(), settings.username(), settings.password());
            try (Folder folder = store.getFolder(settings.folder())) {
                folder.open(Folder.READ_WRITE);
                for (Message message : unread(folder)) {
                    read(message, reader);
                }
            }
        }
    }

    private static List<Message> unread(Folder folder) throws MessagingException {
        Message[] found = folder.search(new AndTerm(
                new FlagTerm(new Flags(Flags.Flag.SEEN), false), new HeaderTerm("Content-Type", "multipart/report")));
        return Arrays.stream(found).limit(MOST_IN_A_ROUND).toList();
    }

    /** One that can’t be understood must not keep the others back for ever. */
    private void read(Message message, Consumer<DeliveryReport> reader) throws MessagingException {
        if (message.getSize() <= LARGEST) {
            try {
                DeliveryReport.of(message).ifPresent(reader);
            } catch (MessagingException | IOException unreadable) {
                log.warn(
                        "A report of a mail server could not be read: {}",
                        unreadable.getClass().getSimpleName());
            }
        }
        message.setFlag(Flags.Flag.SEEN, true);
    }

    private Properties properties() {
        Properties properties = new Properties();
        String prefix = "mail." + settings.protocol() + ".";
        for (String limit : List.of("connectiontimeout", "timeout", "writetimeout")) {
            properties.setProperty(prefix + limit, PATIENCE_MS);
        }
        properties.setProperty(prefix + "peek", "true");
        properties.setProperty("mail." + settings.protocol() + ".ssl.checkserveridentity", "true");
        return properties;
    }
}
