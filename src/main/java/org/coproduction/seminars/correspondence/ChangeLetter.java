package org.coproduction.seminars.correspondence;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import org.coproduction.seminars.content.Editable;
import org.coproduction.seminars.content.NotPublic;
import org.coproduction.seminars.programme.SeminarDate;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;

/** News of a change on its way to everybody concerned; removed when it has reached the last. */
@Entity
@NotPublic
@Table(name = "change_letter")
class ChangeLetter extends Editable {

    static final String CANCELLED = "correspondence/cancelled";
    static final String POSTPONED = "correspondence/postponed";

    @Column(nullable = false, updatable = false)
    private long seminarId;

    @Column(nullable = false, updatable = false)
    private String template;

    @Column(nullable = false, updatable = false)
    private String mailKey;

    @Column(nullable = false, updatable = false)
    private String changes;

    @Column(nullable = false, updatable = false)
    private String message;

    @Embedded
    private SeminarDate formerDate;

    @Column(nullable = false, updatable = false)
    private long lastRegistration;

    @Column(nullable = false, updatable = false)
    private boolean onlyOnline;

    /** The last registration that was written to. */
    @Column(nullable = false)
    private long reached;

    protected ChangeLetter() {}

    /**
     * @param mailKey of each mail, together with the address
     * @param changes in words
     * @param message of the editor
     * @param lastRegistration whoever registered after that has heard of nothing else
     */
    ChangeLetter(Kind kind, String mailKey, String changes, String message, long lastRegistration) {
        this.seminarId = kind.seminarId();
        this.template = kind.template();
        this.mailKey = mailKey;
        this.changes = changes;
        this.message = message;
        this.formerDate = kind.formerDate();
        this.onlyOnline = kind.onlyOnline();
        this.lastRegistration = lastRegistration;
    }

    boolean isFor(Correspondent person, SeminarFacts seminar) {
        return person.registrationId() <= lastRegistration
                && (!onlyOnline || person.way(seminar).joins());
    }

    /** A letter about a day that is off says which day that was, whatever other day the seminar has by now. */
    SeminarFacts describes(SeminarFacts now) {
        return isOff() ? now.on(formerDate) : now;
    }

    private boolean isOff() {
        return template.equals(POSTPONED) || template.equals(CANCELLED);
    }

    void reach(Correspondent person) {
        reached = person.registrationId();
    }

    Map<String, String> values() {
        return Map.of("changes", changes, "message", message);
    }

    long seminarId() {
        return seminarId;
    }

    String template() {
        return template;
    }

    String mailKey() {
        return mailKey;
    }

    SeminarDate formerDate() {
        return formerDate;
    }

    long reached() {
        return reached;
    }

    /**
     * @param formerDate before the change
     * @param onlyOnline whether it concerns nobody but those who take part online
     */
    record Kind(long seminarId, String template, SeminarDate formerDate, boolean onlyOnline) {}
}
