package org.coproduction.seminars.registration;

/** How many people of a seminar want to take part in one way, and stand in one state. */
record StateCount(Attendance attendance, RegistrationState state, long people) {}
