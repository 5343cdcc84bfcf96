package org.coproduction.seminars.identity.web;

/** A password, typed twice. */
class NewPasswordForm {

    String password = "";
    String repeated = "";
}
