package org.coproduction.seminars.blog;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.people.PeopleRegister;
import org.coproduction.seminars.people.PersonName;
import org.coproduction.seminars.people.PersonRow;
import org.coproduction.seminars.search.SearchEntry;
import org.coproduction.seminars.search.SearchSource;
import org.springframework.stereotype.Component;

/** Lets the public find posts, without their comments. */
@Component
class PostSearch implements SearchSource {

    private final Posts posts;
    private final PeopleRegister people;

    PostSearch(Posts posts, PeopleRegister people) {
        this.posts = posts;
        this.people = people;
    }

    @Override
    public List<SearchEntry> entries(Instant now) {
        Map<Long, String> names = people.published().stream()
                .map(PersonRow::personName)
                .collect(Collectors.toMap(PersonName::id, PersonName::name));
        Map<Long, List<Long>> authors = byPost(posts.authors(now));
        Map<Long, List<String>> topics = byPost(posts.topicNames(now));
        return posts.words(now).stream()
                .map(post -> entry(
                        post,
                        authors.getOrDefault(post.id(), List.of()).stream()
                                .map(names::get)
                                .filter(Objects::nonNull),
                        topics.getOrDefault(post.id(), List.of()).stream()))
                .toList();
    }

    @Override
    public Optional<Instant> nextChange(Instant now) {
        return Optional.ofNullable(posts.nextPublication(now));
    }

    private static SearchEntry entry(PostWords post, Stream<String> authors, Stream<String> topics) {
        LocalDate day = UkTime.at(post.publishedAt()).toLocalDate();
        return SearchEntry.of(post.kind().label(), post.title(), "/blog/" + post.slug())
                .on(day, UkTime.shortDate(day))
                .keywords(Stream.concat(authors, topics).toList())
                .summary(post.summary())
                .texts(List.of(new Markdown(post.body())));
    }

    private static <T> Map<Long, List<T>> byPost(List<PostNaming<T>> namings) {
        return namings.stream()
                .collect(Collectors.groupingBy(
                        PostNaming::postId, Collectors.mapping(PostNaming::named, Collectors.toList())));
    }
}
