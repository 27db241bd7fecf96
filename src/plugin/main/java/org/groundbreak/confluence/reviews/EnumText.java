package org.groundbreak.confluence.reviews;

import java.util.stream.Stream;
import org.groundbreak.host.rest.Problem;

/** Constants of the domain by their names, as requests say them. */
public final class EnumText {

    private EnumText() {}

    /**
     * The constant of that name.
     *
     * @param code of the problem where there is none
     * @throws Problem 400
     */
    public static <E extends Enum<E>> E read(Class<E> type, String name, String code) {
        return Stream.of(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.badRequest(code));
    }
}
