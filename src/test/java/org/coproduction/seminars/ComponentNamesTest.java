package org.coproduction.seminars;

import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.context.annotation.ClassPathBeanDefinitionScanner;
import org.springframework.core.env.StandardEnvironment;

/** The demonstration has components that no other test starts the site with. */
class ComponentNamesTest {

    @Test
    void noTwoComponentsHaveOneNameInTheDemonstration() {
        StandardEnvironment demonstration = new StandardEnvironment();
        demonstration.setActiveProfiles("demo");
        ClassPathBeanDefinitionScanner scanner =
                new ClassPathBeanDefinitionScanner(new DefaultListableBeanFactory(), true, demonstration);

        assertThatCode(() -> scanner.scan("org.coproduction.seminars")).doesNotThrowAnyException();
    }
}
