package org.coproduction.seminars.mail;

/** Subject and plain-text body. */
public record MailText(String subject, String body) {}
