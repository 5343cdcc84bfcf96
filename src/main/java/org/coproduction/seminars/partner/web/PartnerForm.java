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
public class PartnerForm {

    private long version;

    @NotBlank(message = "{partner.form.name.missing}")
    @Size(max = 200, message = "{common.tooLong}")
    private String name = "";

    @NotBlank(message = "{partner.form.initials.missing}")
    @Pattern(regexp = "[\\p{L}\\p{N}&+]{0,4}", message = "{partner.form.initials.shape}")
    private String initials = "";

    @NotNull(message = "{partner.form.kind.missing}")
    private @Nullable PartnerKind kind;

    @Size(max = 20_000, message = "{common.tooLong}")
    private String text = "";

    @WebAddress
    private String url = "";

    @NotNull(message = "{partner.form.position.shape}")
    @Min(value = 0, message = "{partner.form.position.shape}")
    @Max(value = 999, message = "{partner.form.position.shape}")
    private @Nullable Integer position = 100;

    private @Nullable Long logoId;

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

    public long getVersion() {
        return version;
    }

    public void setVersion(long version) {
        this.version = version;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getInitials() {
        return initials;
    }

    public void setInitials(String initials) {
        this.initials = initials;
    }

    public @Nullable PartnerKind getKind() {
        return kind;
    }

    public void setKind(@Nullable PartnerKind kind) {
        this.kind = kind;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getUrl() {
        return url;
    }

    public void setUrl(String url) {
        this.url = url;
    }

    public @Nullable Integer getPosition() {
        return position;
    }

    public void setPosition(@Nullable Integer position) {
        this.position = position;
    }

    public @Nullable Long getLogoId() {
        return logoId;
    }

    public void setLogoId(@Nullable Long logoId) {
        this.logoId = logoId;
    }
}
