package org.coproduction.seminars.registration;

import jakarta.persistence.Converter;

@Converter
class GroupsConverter extends EnumSetConverter<ParticipantGroup> {

    GroupsConverter() {
        super(ParticipantGroup.class);
    }
}
