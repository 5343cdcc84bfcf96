package org.coproduction.seminars.registration;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** Something that can be chosen; once offered it is only retired, as answers may point to it. */
@Entity
@Table(name = "registration_question_option")
class QuestionOption {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    @Column(nullable = false)
    private int position;

    @Column(nullable = false)
    private String words;

    @Column(nullable = false)
    private boolean retired;

    protected QuestionOption() {}

    QuestionOption(int position, String words) {
        this.position = position;
        this.words = words;
    }

    void offerAt(int newPosition) {
        position = newPosition;
        retired = false;
    }

    void reword(String newWords) {
        words = newWords;
    }

    void retire() {
        retired = true;
    }

    boolean isOffered() {
        return !retired;
    }

    int position() {
        return position;
    }

    String words() {
        return words;
    }

    long id() {
        if (id == null) {
            throw new IllegalStateException("Not stored yet");
        }
        return id;
    }
}
