package org.coproduction.seminars.identity.web;

/** What the first administrator types. */
public class NewAccountForm extends NewPasswordForm {

    private String name = "";
    private String email = "";

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getEmail() {
        return email;
    }

    public void setEmail(String email) {
        this.email = email;
    }
}
