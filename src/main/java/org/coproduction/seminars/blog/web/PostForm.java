package org.coproduction.seminars.blog.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.coproduction.seminars.blog.PostAttachment;
import org.coproduction.seminars.blog.PostDetails;
import org.coproduction.seminars.blog.PostKind;
import org.coproduction.seminars.blog.StoredPost;
import org.coproduction.seminars.blog.Topic;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.Slug;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.content.Publication;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;

/** What an editor types about a post; flat, so that two versions of it can be compared. */
class PostForm {

    private static final int MOST_TOPICS = 10;

    long version;

    @NotBlank(message = "{blog.form.title.missing}")
    @Size(max = 200, message = "{common.tooLong}")
    String title = "";

    @Size(max = Slug.MAX_LENGTH, message = "{common.tooLong}")
    @Pattern(regexp = "|[a-z0-9]++(?:-[a-z0-9]++)*+", message = "{blog.form.slug.shape}")
    String slug = "";

    @NotNull(message = "{blog.form.kind.missing}")
    @Nullable
    PostKind kind = PostKind.POST;

    @Nullable
    LocalDate closesOn;

    @NotBlank(message = "{blog.form.summary.missing}")
    @Size(max = 500, message = "{common.tooLong}")
    String summary = "";

    @Size(max = 100_000, message = "{common.tooLong}")
    String body = "";

    @Size(max = 300, message = "{common.tooLong}")
    String contentNote = "";

    @Nullable
    LocalDate revisedOn;

    List<Long> authors = new ArrayList<>();

    @Size(max = 1000, message = "{common.tooLong}")
    String topics = "";

    @Nullable
    Long seminarId;

    @Nullable
    Long attachment1;

    String attachment1Title = "";

    @Nullable
    Long attachment2;

    String attachment2Title = "";

    @Nullable
    Long attachment3;

    String attachment3Title = "";

    @NotNull(message = "{blog.form.publication.missing}")
    @Nullable
    Publication publication = Publication.DRAFT;

    @Nullable
    LocalDate publishedOn;

    @Nullable
    LocalTime publishedAt;

    static PostForm of(StoredPost post) {
        PostDetails details = post.details();
        PostForm form = new PostForm();
        form.version = post.version();
        form.title = details.title();
        form.slug = details.slug().text();
        form.kind = details.kind();
        form.closesOn = details.closesOn();
        form.summary = details.summary();
        form.body = details.body().source();
        form.contentNote = details.contentNote();
        form.revisedOn = details.revisedOn();
        form.authors = new ArrayList<>(details.authors());
        form.topics = details.topics().stream().map(Topic::name).collect(Collectors.joining(", "));
        form.seminarId = details.seminarId();
        form.publication = details.publication();
        form.showTime(details.publishedAt());
        form.showAttachments(details.attachments());
        return form;
    }

    private void showTime(@Nullable Instant instant) {
        if (instant != null) {
            LocalDateTime local = UkTime.at(instant).truncatedTo(ChronoUnit.MINUTES);
            publishedOn = local.toLocalDate();
            publishedAt = local.toLocalTime();
        }
    }

    private void showAttachments(List<PostAttachment> attachments) {
        if (attachments.size() > 0) {
            attachment1 = attachments.get(0).fileId();
            attachment1Title = attachments.get(0).title();
        }
        if (attachments.size() > 1) {
            attachment2 = attachments.get(1).fileId();
            attachment2Title = attachments.get(1).title();
        }
        if (attachments.size() > 2) {
            attachment3 = attachments.get(2).fileId();
            attachment3Title = attachments.get(2).title();
        }
    }

    /** What the constraints of single fields can’t say. */
    void check(Errors errors) {
        if (kind != null && kind.closes() && closesOn == null && !errors.hasFieldErrors("closesOn")) {
            errors.rejectValue("closesOn", "blog.form.closesOn.missing");
        }
        if (publishedAt != null && publishedOn == null && !errors.hasFieldErrors("publishedOn")) {
            errors.rejectValue("publishedOn", "blog.form.publishedOn.missing");
        }
        List<String> names = topicNames();
        if (names.size() > MOST_TOPICS || names.stream().anyMatch(name -> name.length() > Topic.MAX_LENGTH)) {
            errors.rejectValue("topics", "blog.form.topics.shape");
        }
        checkAttachment(1, attachment1, attachment1Title, errors);
        checkAttachment(2, attachment2, attachment2Title, errors);
        checkAttachment(3, attachment3, attachment3Title, errors);
    }

    private static void checkAttachment(int number, @Nullable Long file, String title, Errors errors) {
        if (file != null && title.isEmpty() || title.length() > 200) {
            errors.rejectValue("attachment" + number + "Title", "blog.form.attachmentTitle.missing");
        }
    }

    List<Long> files() {
        return attachments().stream().map(PostAttachment::fileId).toList();
    }

    /** Call only once the form has been checked. */
    PostDetails details(Instant now) {
        if (kind == null || publication == null) {
            throw new IllegalStateException("Not checked");
        }
        return new PostDetails(
                slug.isEmpty() ? Slug.from(title) : Slug.of(slug),
                title,
                kind,
                summary,
                contentNote,
                new Markdown(body),
                revisedOn,
                kind.closes() ? closesOn : null,
                authors.stream().filter(Objects::nonNull).toList(),
                topicNames().stream().map(Topic::named).toList(),
                seminarId,
                publication,
                publicSince(publication, now),
                attachments());
    }

    /** Without a date a post is published at once, without a time at the beginning of the day. */
    private @Nullable Instant publicSince(Publication state, Instant now) {
        if (publishedOn != null) {
            return UkTime.instant(publishedOn, publishedAt == null ? LocalTime.MIDNIGHT : publishedAt);
        }
        return state.isPublished() ? now.truncatedTo(ChronoUnit.MINUTES) : null;
    }

    private List<String> topicNames() {
        return Arrays.stream(topics.split("[,;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
    }

    private List<PostAttachment> attachments() {
        List<PostAttachment> attachments = new ArrayList<>();
        attach(attachments, attachment1, attachment1Title);
        attach(attachments, attachment2, attachment2Title);
        attach(attachments, attachment3, attachment3Title);
        return attachments;
    }

    private static void attach(List<PostAttachment> attachments, @Nullable Long file, String title) {
        if (file != null) {
            attachments.add(new PostAttachment(file, title));
        }
    }
}
