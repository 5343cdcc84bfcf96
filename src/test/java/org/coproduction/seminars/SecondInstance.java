package org.coproduction.seminars;

import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;

/** Another instance of the site on a database that one uses already, for what several instances do at once. */
public final class SecondInstance {

    private SecondInstance() {}

    /** @param more configuration of this instance alone */
    public static ConfigurableApplicationContext on(JdbcConnectionDetails database, Class<?>... more) {
        return new SpringApplicationBuilder(SeminarsApplication.class, TestEnvironment.class)
                .sources(more)
                .profiles("test")
                .initializers(context -> share((GenericApplicationContext) context, database))
                .run("--server.port=0");
    }

    private static void share(GenericApplicationContext context, JdbcConnectionDetails database) {
        context.registerBean(
                "sharedDatabase", JdbcConnectionDetails.class, () -> database, bean -> bean.setPrimary(true));
    }
}
