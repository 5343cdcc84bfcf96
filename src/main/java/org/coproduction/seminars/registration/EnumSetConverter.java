package org.coproduction.seminars.registration;

import jakarta.persistence.AttributeConverter;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Several choices in one text column, so that a list of ten thousand people stays one query. */
abstract class EnumSetConverter<E extends Enum<E>> implements AttributeConverter<Set<E>, String> {

    private final Class<E> type;

    EnumSetConverter(Class<E> type) {
        this.type = type;
    }

    @Override
    public String convertToDatabaseColumn(@Nullable Set<E> choices) {
        return choices == null ? "" : choices.stream().sorted().map(Enum::name).collect(Collectors.joining(","));
    }

    @Override
    public Set<E> convertToEntityAttribute(@Nullable String column) {
        EnumSet<E> choices = EnumSet.noneOf(type);
        if (column != null && !column.isEmpty()) {
            Arrays.stream(column.split(","))
                    .map(name -> Enum.valueOf(type, name))
                    .forEach(choices::add);
        }
        return Collections.unmodifiableSet(choices);
    }
}
