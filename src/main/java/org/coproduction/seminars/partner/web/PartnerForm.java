package org.coproduction.seminars.partner.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.coproduction.seminars.common.Markdown;
import org.coproduction.seminars.partner.PartnerDetails;
import org.coproduction.seminars.partner.PartnerKind;
import org.coproduction.seminars.partner.StoredPartner;
import org.coproduction.seminars.site.web.WebAddress;
import org.jspecify.annotations.Nullable;

/** What an editor types about a partner. */
class PartnerForm {

    long version;

    @NotBlank(message = "{partner.form.name.missing}")
    @Size(max = 200, message = "{common.tooLong}")
    String name = "";

    @NotBlank(message = "{partner.form.initials.missing}")
    @Pattern(regexp = "[\\p{L}\\p{N}&+]{0,4}", message = "{partner.form.initials.shape}")
    String initials = "";

    @NotNull(message = "{partner.form.kind.missing}")
    @Nullable
    PartnerKind kind;

    @Size(max = 20_000, message = "{common.tooLong}")
    String text = "";

    @WebAddress
    String url = "";

    @NotNull(message = "{partner.form.position.shape}")
    @Min(value = 0, message = "{partner.form.position.shape}")
    @Max(value = 999, message = "{partner.form.position.shape}")
    @Nullable
    Integer position = 100;

    @Nullable
    Long logoId;

    static PartnerForm of(StoredPartner partner) {
        PartnerDetails details = partner.details();
        PartnerForm form = new PartnerForm();
        form.version = partner.version();
        form.name = details.name();
        form.initials = details.initials();
        form.kind = details.kind();
        form.text = details.text().source();
        form.url = details.url() == null ? "" : details.url();
        form.logoId = details.logoId();
        form.position = details.position();
        return form;
    }

    /** Call only once the form has been checked. */
    PartnerDetails details() {
        if (kind == null || position == null) {
            throw new IllegalStateException("Not checked");
        }
        return new PartnerDetails(
                name, initials, kind, new Markdown(text), url.isEmpty() ? null : url, logoId, position);
    }
}
