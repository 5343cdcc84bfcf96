package org.coproduction.seminars.demo;

import java.util.List;
import org.coproduction.seminars.firstcontent.FirstContent;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sets the stage at the first start; a database that holds something is left as it is. */
@Component
@Order(1)
@Profile("demo")
class Demonstration implements ApplicationRunner {

    private final FirstContent content;
    private final List<Scene> scenes;

    Demonstration(FirstContent content, List<Scene> scenes) {
        this.content = content;
        this.scenes = scenes;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        if (content.load()) {
            scenes.forEach(Scene::set);
        }
    }

    /** One part of what is made up. */
    interface Scene {

        void set();
    }
}
