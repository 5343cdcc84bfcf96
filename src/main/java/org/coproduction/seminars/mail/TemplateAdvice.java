package org.coproduction.seminars.mail;

import java.util.Optional;

/** What another module has to say about a mail’s text, to whoever edits it; every bean of this type is asked. */
public interface TemplateAdvice {

    /** Already resolved; empty if the text is as it should be. */
    Optional<String> about(StoredTemplate template);
}
