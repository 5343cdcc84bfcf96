package org.coproduction.seminars.registration;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.coproduction.seminars.common.EmailAddress;
import org.jspecify.annotations.Nullable;

@Converter
class EmailConverter implements AttributeConverter<EmailAddress, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable EmailAddress email) {
        return email == null ? null : email.text();
    }

    @Override
    public @Nullable EmailAddress convertToEntityAttribute(@Nullable String column) {
        return column == null ? null : new EmailAddress(column);
    }
}
