package org.coproduction.seminars;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;

@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Seminar series website", sharedModules = "common")
public class SeminarsApplication {

    public static void main(String[] args) {
        SpringApplication.run(SeminarsApplication.class, args);
    }
}
