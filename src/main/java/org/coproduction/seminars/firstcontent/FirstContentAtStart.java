package org.coproduction.seminars.firstcontent;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

@Component
@Order(1)
@Profile("!test & !demo")
class FirstContentAtStart implements ApplicationRunner {

    private final FirstContent content;

    FirstContentAtStart(FirstContent content) {
        this.content = content;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        content.load();
    }
}
