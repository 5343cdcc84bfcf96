package org.coproduction.seminars.identity.web;

/** A password, typed twice. */
public class NewPasswordForm {

    private String password = "";
    private String repeated = "";

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
