package org.coproduction.seminars.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Convert;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.coproduction.seminars.common.EmailAddress;
import org.jspecify.annotations.Nullable;

/**
 * What somebody told us when registering, in the order of the form. Everything but the name and how to take part may be
 * empty.
 *
 * @param own answers to the organisers’ questions
 * @param agreed the words that they agreed to
 */
public record Answers(
        Contact contact,
        Attending attending,
        Needs needs,
        More more,
        List<GivenAnswer> own,
        Map<ConsentKind, String> agreed) {

    /** Without answers to the organisers’ questions, and what was agreed to, which are kept apart. */
    public Answers(Contact contact, Attending attending, Needs needs, More more) {
        this(contact, attending, needs, more, List.of(), Map.of());
    }

    public Answers withOwn(List<GivenAnswer> answers) {
        return new Answers(contact, attending, needs, more, answers, agreed);
    }

    public Answers agreeing(Map<ConsentKind, String> words) {
        return new Answers(contact, attending, needs, more, own, words);
    }

    public Answers with(Attendance way) {
        return new Answers(contact, attending.with(way), needs, more, own, agreed);
    }

    public Answers withEmail(@Nullable EmailAddress address) {
        Contact other = new Contact(
                contact.name(),
                address,
                contact.phone(),
                contact.postalAddress(),
                contact.ways(),
                contact.organisation());
        return new Answers(other, attending, needs, more, own, agreed);
    }

    public String name() {
        return contact.name();
    }

    /** Null for somebody who is reached in other ways. */
    public @Nullable EmailAddress email() {
        return contact.email();
    }

    public Attendance attendance() {
        return attending.attendance();
    }

    public boolean supporter() {
        return attending.supporter();
    }

    /** Whether there is an answer about access, food, another supporter or group, for which people agree once more. */
    public boolean hasSensitive() {
        return !needs.isEmpty()
                || !attending.secondSupporter().isEmpty()
                || !more.groups().isEmpty();
    }

    /** Whether nothing sensitive is different; answers to the organisers’ questions count as such. */
    public boolean hasSameSensitive(Answers other) {
        return needs.equals(other.needs)
                && attending.secondSupporter().equals(other.attending.secondSupporter())
                && more.groups().equals(other.more.groups())
                && ownInAnyOrder().equals(other.ownInAnyOrder());
    }

    Set<GivenAnswer> ownInAnyOrder() {
        return Set.copyOf(own);
    }

    /** @param ways in which we may contact them */
    @Embeddable
    public record Contact(
            @Column(nullable = false) String name,

            @Convert(converter = EmailConverter.class) @Nullable
            EmailAddress email,

            @Column(nullable = false) String phone,
            @Column(nullable = false) String postalAddress,

            @Column(name = "contact_ways", nullable = false) @Convert(converter = ContactWaysConverter.class)
            Set<ContactWay> ways,

            @Column(nullable = false) String organisation) {

        /** What is left of somebody who has been forgotten. */
        static final Contact NOBODY = new Contact("", null, "", "", Set.of(), "");
    }

    /**
     * @param supporter whether somebody comes along to support them; that place is free and outside of the capacity
     * @param secondSupporter what they say about needing another one; agreed in person
     */
    @Embeddable
    public record Attending(
            @Column(nullable = false) @Enumerated(EnumType.STRING)
            Attendance attendance,

            @Column(nullable = false) boolean supporter,
            @Column(nullable = false) String supporterName,
            @Column(nullable = false) String secondSupporter,
            @Column(nullable = false) boolean bursaryInterest) {

        public static Attending in(Attendance attendance) {
            return new Attending(attendance, false, "", "", false);
        }

        Attending with(Attendance way) {
            return new Attending(way, supporter, supporterName, secondSupporter, bursaryInterest);
        }

        Attending withSecondSupporter(String second) {
            return new Attending(attendance, supporter, supporterName, second, bursaryInterest);
        }

        Attending withoutBursaryInterest() {
            return new Attending(attendance, supporter, supporterName, secondSupporter, false);
        }

        Attending withoutSecondSupporter() {
            return new Attending(attendance, supporter, supporterName, "", bursaryInterest);
        }

        Attending withoutSupporterName() {
            return new Attending(attendance, supporter, "", secondSupporter, bursaryInterest);
        }

        Attending onlyCounted() {
            return new Attending(attendance, supporter, "", "", false);
        }
    }

    /**
     * Sensitive, all of it.
     *
     * @param keepAccess whether we may remember the wishes for other seminars of the series
     */
    @Embeddable
    public record Needs(
            @Column(nullable = false) @Convert(converter = AccessWishesConverter.class)
            Set<AccessWish> accessWishes,

            @Column(nullable = false) String accessText,
            @Column(nullable = false) boolean keepAccess,
            @Column(nullable = false) boolean emergencyHelp,
            @Column(nullable = false) String diet) {

        public static final Needs NONE = new Needs(Set.of(), "", false, false, "");

        Needs withoutDiet() {
            return new Needs(accessWishes, accessText, keepAccess, emergencyHelp, "");
        }

        boolean isEmpty() {
            return accessWishes.isEmpty() && accessText.isEmpty() && !emergencyHelp && diet.isEmpty();
        }
    }

    /**
     * @param groups sensitive
     * @param pronouns for the badge
     * @param photos null if they didn’t say
     */
    @Embeddable
    public record More(
            @Column(name = "participant_groups", nullable = false) @Convert(converter = GroupsConverter.class)
            Set<ParticipantGroup> groups,

            @Column(nullable = false) String pronouns,
            @Enumerated(EnumType.STRING) @Nullable PhotoChoice photos,
            @Column(nullable = false) String heardFrom,
            @Column(nullable = false) String note) {

        More withoutGroups() {
            return new More(Set.of(), pronouns, photos, heardFrom, note);
        }

        public static final More NONE = new More(Set.of(), "", null, "", "");

        /** What they said about photographs stays while these are in use. */
        More withoutWords() {
            return new More(Set.of(), "", photos, heardFrom, "");
        }
    }
}
