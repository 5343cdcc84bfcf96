package org.coproduction.seminars.registration;

/** Nobody knows any more whose registration this was; it is only counted from now on. */
public record PersonForgotten(long registrationId, long seminarId) {}
