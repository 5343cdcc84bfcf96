package org.coproduction.seminars.people.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.coproduction.seminars.media.ImageView;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.people.PersonDetails;
import org.coproduction.seminars.people.PersonLink;
import org.coproduction.seminars.site.ShareCard;
import org.coproduction.seminars.site.ShareCards;
import org.coproduction.seminars.site.SiteLinks;
import org.coproduction.seminars.site.web.LinkedThing;
import org.coproduction.seminars.site.web.PageMeta;
import org.coproduction.seminars.site.web.SiteThings;
import org.coproduction.seminars.site.web.Words;
import org.springframework.stereotype.Component;

/** What a person’s page says of itself to search engines and whoever shows a link to it. */
@Component
class PersonHeads implements ShareCards {

    private static final String KIND = "people";

    private final PeopleRegister register;
    private final SiteLinks links;
    private final SiteThings things;
    private final Words words;

    PersonHeads(PeopleRegister register, SiteLinks links, SiteThings things, Words words) {
        this.register = register;
        this.links = links;
        this.things = things;
        this.words = words;
    }

    PageMeta of(PersonDetails details, PersonView view) {
        ImageView photo = view.photo();
        LinkedThing person = things.person(details.name(), view.person().path())
                .with("jobTitle", details.role())
                .with(
                        "affiliation",
                        details.affiliation().isEmpty()
                                ? null
                                : LinkedThing.of("Organization").with("name", details.affiliation()))
                .with("image", photo == null ? null : links.to(photo.src()))
                .with("sameAs", elsewhere(details, view));
        return PageMeta.profile().picture(cardOf(details)).thing(person);
    }

    private static List<String> elsewhere(PersonDetails details, PersonView view) {
        return Stream.concat(
                        Stream.of(view.orcidHref()).filter(Objects::nonNull),
                        details.links().stream().map(PersonLink::url))
                .distinct()
                .toList();
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public ShareCard card(String slug) {
        return cardOf(register.bySlug(slug).details());
    }

    private ShareCard cardOf(PersonDetails details) {
        return new ShareCard(KIND, details.slug().text(), words.get("people.menu"), details.name(), details.role());
    }
}
