package org.coproduction.seminars.identity.web;

/** What the first administrator types. */
class NewAccountForm extends NewPasswordForm {

    String name = "";
    String email = "";
}
