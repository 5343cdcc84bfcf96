package org.coproduction.seminars.registration;

import jakarta.persistence.Converter;

@Converter
class ContactWaysConverter extends EnumSetConverter<ContactWay> {

    ContactWaysConverter() {
        super(ContactWay.class);
    }
}
