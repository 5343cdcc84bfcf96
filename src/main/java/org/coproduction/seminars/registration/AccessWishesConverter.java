package org.coproduction.seminars.registration;

import jakarta.persistence.Converter;

@Converter
class AccessWishesConverter extends EnumSetConverter<AccessWish> {

    AccessWishesConverter() {
        super(AccessWish.class);
    }
}
