package org.coproduction.seminars.people.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.content.Publication;
import org.coproduction.seminars.people.Orcid;
import org.coproduction.seminars.people.PersonDetails;
import org.coproduction.seminars.people.PersonDetails.TeamPlace;
import org.coproduction.seminars.people.PersonLink;
import org.coproduction.seminars.people.StoredPerson;
import org.coproduction.seminars.site.web.WebAddress;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;

/** What an editor types about a person; labels and addresses of links are two lists of the same length. */
class PersonForm {

    private static final int LINK_ROWS = 4;

    long version;

    @NotBlank(message = "{people.form.name.missing}")
    @Size(max = 120, message = "{common.tooLong}")
    String name = "";

    @Size(max = Slug.MAX_LENGTH, message = "{common.tooLong}")
    String slug = "";

    @NotBlank(message = "{people.form.role.missing}")
    @Size(max = 200, message = "{common.tooLong}")
    String role = "";

    @Size(max = 200, message = "{common.tooLong}")
    String affiliation = "";

    @Size(max = 20_000, message = "{common.tooLong}")
    String bio = "";

    List<@Valid @Size(max = 120, message = "{common.tooLong}") String> linkLabels = new ArrayList<>();

    List<String> linkUrls = new ArrayList<>();

    String orcid = "";

    @Nullable
    Long photoId;

    boolean teamMember;

    @Size(max = 120, message = "{common.tooLong}")
    String teamPart = "";

    @NotNull(message = "{people.form.teamPosition.shape}")
    @Min(value = 0, message = "{people.form.teamPosition.shape}")
    @Max(value = 999, message = "{people.form.teamPosition.shape}")
    @Nullable
    Integer teamPosition = 100;

    @NotNull(message = "{people.form.publication.missing}")
    @Nullable
    Publication publication = Publication.PUBLISHED;

    static PersonForm of(StoredPerson person) {
        PersonDetails details = person.details();
        PersonForm form = new PersonForm();
        form.version = person.version();
        form.name = details.name();
        form.slug = details.slug().text();
        form.role = details.role();
        form.affiliation = details.affiliation();
        form.bio = details.bio().source();
        details.links().forEach(link -> {
            form.linkLabels.add(link.label());
            form.linkUrls.add(link.url());
        });
        form.orcid = Objects.requireNonNullElse(details.orcid(), "");
        form.photoId = details.photoId();
        form.teamMember = details.team().member();
        form.teamPart = details.team().part();
        form.teamPosition = details.team().position();
        form.publication = details.publication();
        return form;
    }

    /** Makes room for a few links, and says how many rows there are then. */
    int addLinkRows() {
        while (linkLabels.size() < LINK_ROWS || linkLabels.size() < linkUrls.size()) {
            linkLabels.add("");
        }
        while (linkUrls.size() < linkLabels.size()) {
            linkUrls.add("");
        }
        return linkUrls.size();
    }

    void check(BindingResult errors) {
        fillGaps();
        if (!slug.isBlank() && !Slug.isValid(slug)) {
            errors.rejectValue("slug", "common.slug.shape");
        }
        if (!orcid.isBlank() && !Orcid.isValid(orcid)) {
            errors.rejectValue("orcid", "people.form.orcid.shape");
        }
        for (int row = 0; row < linkUrls.size(); row++) {
            if (!WebAddress.Shape.matches(linkUrls.get(row))) {
                errors.rejectValue("linkUrls[" + row + "]", "common.webAddress");
            }
        }
    }

    /** Rows that were not sent are null. */
    private void fillGaps() {
        linkLabels.replaceAll(label -> Objects.requireNonNullElse(label, ""));
        linkUrls.replaceAll(url -> Objects.requireNonNullElse(url, ""));
    }

    /** Call only once the form has been checked. */
    PersonDetails details() {
        return new PersonDetails(
                slug.isBlank() ? Slug.from(name) : Slug.of(slug),
                name,
                role,
                affiliation,
                new Markdown(bio),
                links(),
                orcid.isBlank() ? null : orcid,
                photoId,
                new TeamPlace(teamMember, teamPart, Objects.requireNonNull(teamPosition)),
                Objects.requireNonNull(publication));
    }

    private List<PersonLink> links() {
        List<PersonLink> links = new ArrayList<>();
        for (int row = 0; row < linkUrls.size(); row++) {
            String url = linkUrls.get(row);
            if (!url.isBlank()) {
                String label = row < linkLabels.size() ? linkLabels.get(row) : "";
                links.add(new PersonLink(label.isBlank() ? url : label, url));
            }
        }
        return links;
    }
}
