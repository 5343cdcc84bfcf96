package org.coproduction.seminars.home.web;

import java.time.Clock;
import java.util.List;
import org.coproduction.seminars.blog.Blog;
import org.coproduction.seminars.blog.web.PostCard;
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
    private final Clock clock;

    HomeLists(SeminarCards cards, Blog blog, PartnerRegister partners, Clock clock) {
        this.cards = cards;
        this.blog = blog;
        this.partners = partners;
        this.clock = clock;
    }

    SeminarCards.Lists seminars() {
        return cards.published();
    }

    List<PostCard> posts() {
        return blog.latest(POSTS).stream().map(post -> PostCard.of(post, clock)).toList();
    }

    List<String> partners() {
        return partners.all().stream().map(partner -> partner.details().name()).toList();
    }
}
