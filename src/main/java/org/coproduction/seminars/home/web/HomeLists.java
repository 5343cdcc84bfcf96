package org.coproduction.seminars.home.web;

import java.util.List;
import org.coproduction.seminars.blog.Blog;
import org.coproduction.seminars.blog.PostTeaser;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.partner.PartnerRegister;
import org.coproduction.seminars.programme.web.SeminarCards;
import org.springframework.stereotype.Component;

/** The lists on the landing page, each in a few queries. */
@Component
class HomeLists {

    private static final int POSTS = 2;

    private final SeminarCards cards;
    private final Blog blog;
    private final PartnerRegister partners;

    HomeLists(SeminarCards cards, Blog blog, PartnerRegister partners) {
        this.cards = cards;
        this.blog = blog;
        this.partners = partners;
    }

    SeminarCards.Lists seminars() {
        return cards.published();
    }

    List<PostLine> posts() {
        return blog.latest(POSTS).stream().map(PostLine::of).toList();
    }

    List<String> partners() {
        return partners.all().stream().map(partner -> partner.details().name()).toList();
    }

    /** @param date in words */
    record PostLine(String title, String href, String date, String summary) {

        static PostLine of(PostTeaser post) {
            String date = UkTime.shortDate(UkTime.at(post.publishedAt()).toLocalDate());
            return new PostLine(post.title(), post.path(), date, post.summary());
        }
    }
}
