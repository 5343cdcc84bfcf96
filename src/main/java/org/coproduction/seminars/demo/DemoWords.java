package org.coproduction.seminars.demo;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.coproduction.seminars.firstcontent.ContentFiles;
import org.jspecify.annotations.Nullable;
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

    DemoHall hall() {
        return file.hall();
    }

    String whoFor() {
        return file.whoFor();
    }

    DemoJoining joining() {
        return file.joining();
    }

    String listener() {
        return file.listener();
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

    List<DemoQuestion> questions() {
        return file.questions();
    }

    List<DemoComment> comments() {
        return file.comments();
    }

    List<DemoApplication> applications() {
        return file.applications();
    }

    String accessText() {
        return file.accessText();
    }

    List<DemoArrangement> arrangements() {
        return file.arrangements();
    }

    DemoSurvey survey() {
        return file.survey();
    }

    DemoOffice office() {
        return file.office();
    }

    DemoFilm film() {
        return file.film();
    }

    record DemoFile(
            DemoHall hall,
            String whoFor,
            String listener,
            DemoJoining joining,
            List<Item> programme,
            List<String> names,
            List<String> diets,
            List<DemoQuestion> questions,
            List<DemoComment> comments,
            List<DemoApplication> applications,
            String accessText,
            List<DemoArrangement> arrangements,
            DemoSurvey survey,
            DemoOffice office,
            DemoFilm film) {}

    /**
     * @param steps which of the five steps one after another chose
     * @param again which of the choices one after another chose
     */
    record DemoSurvey(List<Integer> steps, List<Integer> again, List<String> useful, List<String> change) {}

    record DemoJoining(String link, String notes) {}

    record Item(
            LocalTime startTime,
            LocalTime endTime,
            String kind,
            String title,
            String text,
            @Nullable String contentNote) {}

    record DemoQuestion(
            String step,
            String kind,
            String label,
            String hint,
            String purpose,
            boolean few,
            int keptDays,
            List<String> options) {}

    record DemoComment(String post, String name, String text, boolean published) {}

    record DemoOffice(String who, String phone, String text, String relay, String post, String hours, String answers) {}

    record DemoFilm(
            String title,
            String summary,
            String url,
            int minutes,
            String checkedBy,
            LocalDate checkedOn,
            LocalDate filmedOn,
            String licence,
            List<String> topics,
            String transcript) {}

    record DemoArrangement(
            String outcome, String words, @Nullable String told) {}

    record DemoApplication(String name, String group, String purpose, String reason) {}
}
