package org.coproduction.seminars.partner;

import org.coproduction.seminars.common.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * What an editor says about a partner organisation.
 *
 * @param initials two to four letters, drawn where there is no logo
 * @param url home page of the organisation
 * @param logoId image in the media library
 * @param position place in the list, smallest first
 */
public record PartnerDetails(
        String name,
        String initials,
        PartnerKind kind,
        Markdown text,
        @Nullable String url,
        @Nullable Long logoId,
        int position) {}
