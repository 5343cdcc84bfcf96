package org.coproduction.seminars.interest.web;

/** The address that is to be told. */
class AskForm {

    String email = "";

    /** People don’t see this field; programs that fill in every form do. */
    String website = "";

    boolean isByProgram() {
        return !website.isEmpty();
    }
}
