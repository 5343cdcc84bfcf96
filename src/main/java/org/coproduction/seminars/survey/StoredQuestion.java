package org.coproduction.seminars.survey;

/** A question as it stands in the survey. */
public record StoredQuestion(long id, long version, QuestionDetails details) {}
