package org.coproduction.seminars.blog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import java.util.Collections;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.coproduction.seminars.SiteTest;
import org.coproduction.seminars.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@SiteTest
@Transactional(propagation = Propagation.NOT_SUPPORTED)
class CommentRaceTest {

    @Autowired
    MockMvcTester mvc;

    @Autowired
    BlogDesk desk;

    @Autowired
    CommentDesk comments;

    @Autowired
    TestDatabase database;

    @AfterEach
    void empty() {
        database.clear();
    }

    @Test
    void theSameCommentManyTimesAtOnceIsStoredOnceAndThankedForEachTime() throws Exception {
        long postId = desk.add(APost.titled("Power").details());
        Callable<MvcTestResult> send = () -> mvc.post()
                .uri("/blog/power/comment")
                .with(csrf())
                .param("name", "Kim")
                .param("text", "Well said")
                .exchange();

        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (Future<MvcTestResult> answer : threads.invokeAll(Collections.nCopies(16, send))) {
                assertThat(answer.get()).hasRedirectedUrl("/blog/power/comment/thanks");
            }
        } finally {
            threads.shutdown();
        }

        assertThat(comments.countOf(postId)).isOne();
    }
}
