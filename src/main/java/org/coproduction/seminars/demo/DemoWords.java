package org.coproduction.seminars.demo;

import java.time.LocalTime;
import java.util.List;
import org.coproduction.seminars.firstcontent.ContentFiles;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What is made up, from {@code demo/demonstration.yaml}. */
@Component
@Profile("demo")
class DemoWords {

    private final DemoFile file;

    DemoWords(ContentFiles files) {
        this.file = files.read("demo/demonstration.yaml", DemoFile.class);
    }

    String venueName() {
        return file.venueName();
    }

    String venueAddress() {
        return file.venueAddress();
    }

    String access() {
        return file.access();
    }

    List<Item> programme() {
        return file.programme();
    }

    List<String> names() {
        return file.names();
    }

    List<String> diets() {
        return file.diets();
    }

    List<DemoComment> comments() {
        return file.comments();
    }

    List<DemoApplication> applications() {
        return file.applications();
    }

    record DemoFile(
            String venueName,
            String venueAddress,
            String access,
            List<Item> programme,
            List<String> names,
            List<String> diets,
            List<DemoComment> comments,
            List<DemoApplication> applications) {}

    record Item(LocalTime startTime, LocalTime endTime, String kind, String title, String text) {}

    record DemoComment(String post, String name, String text, boolean published) {}

    record DemoApplication(String name, String group, String purpose, String reason) {}
}
