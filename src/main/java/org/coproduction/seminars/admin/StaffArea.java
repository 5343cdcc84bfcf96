package org.coproduction.seminars.admin;

/** The parts of the staff menu, in their order. */
public enum StaffArea {
    SEMINARS,
    MAIL,
    WEBSITE,
    ADMINISTRATION;

    public String label() {
        return "admin.area." + name();
    }
}
