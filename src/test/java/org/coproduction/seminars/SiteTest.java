package org.coproduction.seminars;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;
import org.springframework.transaction.annotation.Transactional;

/**
 * The whole application without a server, on an empty database, at 9:00 on 1 March 2016. What a test stores is rolled back. A
 * test that needs commits of its own, for example of several threads, says {@code @Transactional(propagation =
 * NOT_SUPPORTED)} and calls {@link TestDatabase#clear()} after each method.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest
@AutoConfigureMockMvc
@ActiveProfiles("test")
@Import(TestEnvironment.class)
@Transactional
public @interface SiteTest {}
