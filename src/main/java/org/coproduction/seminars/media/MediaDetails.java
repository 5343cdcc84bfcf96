package org.coproduction.seminars.media;

import org.jspecify.annotations.Nullable;

/**
 * What an editor says about a file.
 *
 * @param description what a picture shows; none if it is decoration
 */
public record MediaDetails(String name, @Nullable String description) {}
