package org.groundbreak.events;

/** Why a command is refused. Implemented by one enum per kind of stream. */
public interface Refusal {

    /** A stable lower-case code with hyphens; what people read is translated by it. */
    String code();
}
