package org.coproduction.seminars.registration.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.coproduction.seminars.programme.Capacity;
import org.coproduction.seminars.programme.PlaceKind;
import org.coproduction.seminars.registration.KeptPlaceDetails;
import org.coproduction.seminars.registration.StoredKeptPlace;
import org.jspecify.annotations.Nullable;

/** What an organiser types about places that they keep back. */
class KeptPlaceForm {

    long version;

    @NotNull(message = "{registration.kept.form.kind.missing}")
    @Nullable
    PlaceKind kind;

    @NotNull(message = "{registration.kept.form.number.shape}")
    @Min(value = 1, message = "{registration.kept.form.number.shape}")
    @Max(value = Capacity.MOST, message = "{registration.kept.form.number.shape}")
    @Nullable
    Integer number;

    @NotBlank(message = "{registration.kept.form.purpose.missing}")
    @Size(max = 200, message = "{common.tooLong}")
    String purpose = "";

    static KeptPlaceForm of(StoredKeptPlace place) {
        KeptPlaceForm form = new KeptPlaceForm();
        form.version = place.version();
        form.kind = place.details().kind();
        form.number = place.details().number();
        form.purpose = place.details().purpose();
        return form;
    }

    /** Call only once the form has been checked. */
    KeptPlaceDetails details() {
        return new KeptPlaceDetails(Objects.requireNonNull(kind), Objects.requireNonNull(number), purpose);
    }
}
