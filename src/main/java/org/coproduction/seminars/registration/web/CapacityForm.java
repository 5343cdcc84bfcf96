package org.coproduction.seminars.registration.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.coproduction.seminars.programme.Capacity;
import org.jspecify.annotations.Nullable;

/** How many places there are. */
class CapacityForm {

    long version;

    @Min(value = 0, message = "{registration.places.form.shape}")
    @Max(value = Capacity.MOST, message = "{registration.places.form.shape}")
    @Nullable
    Integer inPerson;

    @Min(value = 0, message = "{registration.places.form.shape}")
    @Max(value = Capacity.MOST, message = "{registration.places.form.shape}")
    @Nullable
    Integer online;

    static CapacityForm of(long version, Capacity capacity) {
        CapacityForm form = new CapacityForm();
        form.version = version;
        form.inPerson = capacity.inPerson();
        form.online = capacity.online();
        return form;
    }

    Capacity capacity() {
        return new Capacity(inPerson, online);
    }
}
