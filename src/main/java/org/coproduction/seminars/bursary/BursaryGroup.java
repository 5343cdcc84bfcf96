package org.coproduction.seminars.bursary;

/** For whom there are bursaries. */
public enum BursaryGroup {
    SERVICE_USERS_AND_CARERS,
    THIRD_SECTOR,
    EARLY_CAREER;

    public String label() {
        return "bursary.group." + name();
    }
}
