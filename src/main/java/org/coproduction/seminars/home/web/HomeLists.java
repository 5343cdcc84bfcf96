package org.coproduction.seminars.home.web;

import org.coproduction.seminars.blog.Blog;
import org.coproduction.seminars.blog.PostTeaser;
import org.coproduction.seminars.common.UkTime;
import org.coproduction.seminars.programme.web.SeminarCards;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** The lists on the landing page, each in a few queries. */
@Component
class HomeLists {

    private static final int POSTS = 2;

    private final SeminarCards cards;
    private final Blog blog;
    private final CatchUp catchUp;
    private final HomePartners partners;

    HomeLists(SeminarCards cards, Blog blog, CatchUp catchUp, HomePartners partners) {
        this.cards = cards;
        this.blog = blog;
        this.catchUp = catchUp;
        this.partners = partners;
    }

    void show(Model model) {
        model.addAttribute("line", cards.published().line());
        model.addAttribute(
                "posts", blog.latest(POSTS).stream().map(PostLine::of).toList());
        model.addAttribute("catchUp", catchUp.latest());
        model.addAttribute("partners", partners.all());
    }

    /** @param date in words */
    record PostLine(String title, String href, String date, String summary) {

        static PostLine of(PostTeaser post) {
            String date = UkTime.shortDate(UkTime.at(post.publishedAt()).toLocalDate());
            return new PostLine(post.title(), post.path(), date, post.summary());
        }
    }
}
