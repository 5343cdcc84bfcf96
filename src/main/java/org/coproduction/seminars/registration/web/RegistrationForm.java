package org.coproduction.seminars.registration.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.coproduction.seminars.common.EmailAddress;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.AccessWish;
import org.coproduction.seminars.registration.Answers;
import org.coproduction.seminars.registration.Answers.Attending;
import org.coproduction.seminars.registration.Answers.Contact;
import org.coproduction.seminars.registration.Answers.More;
import org.coproduction.seminars.registration.Answers.Needs;
import org.coproduction.seminars.registration.Attendance;
import org.coproduction.seminars.registration.ContactWay;
import org.coproduction.seminars.registration.GivenAnswer;
import org.coproduction.seminars.registration.ParticipantGroup;
import org.coproduction.seminars.registration.PhotoChoice;
import org.jspecify.annotations.Nullable;

/** What somebody types who wants to come, all steps of it; what must fit together: {@link RegistrationChecks}. */
class RegistrationForm {

    @Size(max = 200, message = "{common.tooLong}")
    String name = "";

    Set<ContactWay> contactWays = EnumSet.noneOf(ContactWay.class);

    @Size(max = EmailAddress.MAX_LENGTH, message = "{common.tooLong}")
    String email = "";

    @Pattern(regexp = "|\\+?[0-9 ()./-]{5,40}", message = "{registration.form.phone.shape}")
    String phone = "";

    @Size(max = 500, message = "{common.tooLong}")
    String postalAddress = "";

    @Nullable
    Attendance attendance;

    boolean supporter;

    @Size(max = 200, message = "{common.tooLong}")
    String supporterName = "";

    @Size(max = 500, message = "{common.tooLong}")
    String secondSupporter = "";

    boolean bursaryInterest;

    Set<AccessWish> accessWishes = EnumSet.noneOf(AccessWish.class);

    @Size(max = 4000, message = "{common.tooLong}")
    String accessText = "";

    boolean emergencyHelp;

    boolean keepAccess;

    @Size(max = 1000, message = "{common.tooLong}")
    String diet = "";

    @Size(max = 200, message = "{common.tooLong}")
    String organisation = "";

    Set<ParticipantGroup> groups = EnumSet.noneOf(ParticipantGroup.class);

    @Size(max = 60, message = "{common.tooLong}")
    String pronouns = "";

    @Nullable
    PhotoChoice photos;

    @Size(max = 200, message = "{common.tooLong}")
    String heardFrom = "";

    @Size(max = 4000, message = "{common.tooLong}")
    String note = "";

    /** Answers to the organisers’ questions by their ids: ids of options, or a text. */
    Map<String, List<String>> questions = new TreeMap<>();

    final void take(Answers answers) {
        takeContact(answers.contact());
        takeAttending(answers.attending());
        takeNeeds(answers.needs());
        takeMore(answers.more());
        takeOwn(answers.own());
    }

    private void takeContact(Contact contact) {
        name = contact.name();
        contactWays.addAll(contact.ways());
        email = contact.email() == null ? "" : contact.email().text();
        phone = contact.phone();
        postalAddress = contact.postalAddress();
        organisation = contact.organisation();
    }

    private void takeAttending(Attending attending) {
        attendance = attending.attendance();
        supporter = attending.supporter();
        supporterName = attending.supporterName();
        secondSupporter = attending.secondSupporter();
        bursaryInterest = attending.bursaryInterest();
    }

    private void takeNeeds(Needs needs) {
        accessWishes.addAll(needs.accessWishes());
        accessText = needs.accessText();
        emergencyHelp = needs.emergencyHelp();
        keepAccess = needs.keepAccess();
        diet = needs.diet();
    }

    private void takeMore(More more) {
        groups.addAll(more.groups());
        pronouns = more.pronouns();
        photos = more.photos();
        heardFrom = more.heardFrom();
        note = more.note();
    }

    /** Answers to the organisers’ questions that they gave before: what they chose then they may keep. */
    List<GivenAnswer> given() {
        return List.of();
    }

    private void takeOwn(List<GivenAnswer> own) {
        own.forEach(answer -> questions
                .computeIfAbsent(Long.toString(answer.questionId()), id -> new ArrayList<>())
                .add(answer.typed()));
    }

    /** The ways that were ticked; an address alone says that it may be used. */
    Set<ContactWay> ways() {
        EnumSet<ContactWay> ways = EnumSet.noneOf(ContactWay.class);
        ways.addAll(contactWays);
        if (ways.isEmpty() && !email.isBlank()) {
            ways.add(ContactWay.EMAIL);
        }
        return ways;
    }

    /** Call only once the form has been checked. */
    Answers answers(SeminarFacts seminar) {
        return new Answers(
                new Contact(
                        name,
                        email.isBlank() ? null : EmailAddress.of(email),
                        phone,
                        postalAddress,
                        ways(),
                        organisation),
                new Attending(
                        RegistrationChoices.attendance(seminar, attendance),
                        supporter || !supporterName.isBlank(),
                        supporterName,
                        secondSupporter,
                        bursaryInterest),
                new Needs(Set.copyOf(accessWishes), accessText, keepAccess, emergencyHelp, diet),
                new More(Set.copyOf(groups), pronouns, photos, heardFrom, note));
    }
}
