package org.coproduction.seminars.survey;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.coproduction.seminars.correspondence.LetterPart;
import org.coproduction.seminars.programme.SeminarFacts;
import org.coproduction.seminars.registration.Correspondent;
import org.coproduction.seminars.site.SiteLinks;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** Asks whoever came, in the thank-you and in messages, while the survey is open and they have not answered. */
@Component
class SurveyInLetters implements LetterPart {

    private final SurveyInvitations invitations;
    private final SiteLinks links;
    private final Words words;

    SurveyInLetters(SurveyInvitations invitations, SiteLinks links, Words words) {
        this.invitations = invitations;
        this.links = links;
        this.words = words;
    }

    @Override
    public String placeholder() {
        return "survey";
    }

    @Override
    public Map<Long, String> words(List<Correspondent> to, SeminarFacts seminar) {
        Map<Long, String> words = new HashMap<>();
        invitations.pathsFor(seminar.id(), to).forEach((person, path) -> words.put(person, inWords(links.to(path))));
        return words;
    }

    @Override
    public String preview(Correspondent to, SeminarFacts seminar, String link) {
        return invitations.isOpenFor(to) ? inWords(link) : "";
    }

    private String inWords(String link) {
        return words.get("survey.mail") + "\n" + link;
    }
}
