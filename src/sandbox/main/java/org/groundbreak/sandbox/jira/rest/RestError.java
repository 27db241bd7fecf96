package org.groundbreak.sandbox.jira.rest;

import java.util.List;
import java.util.Map;

/** An answer of Jira's REST that is not a success: {@code errorMessages} for all, {@code errors} by field. */
final class RestError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int status;
    private final String field;

    private RestError(int status, String field, String message) {
        super(message);
        this.status = status;
        this.field = field;
    }

    static RestError of(int status, String message) {
        return new RestError(status, "", message);
    }

    static RestError inField(String field, String message) {
        return new RestError(400, field, message);
    }

    int status() {
        return status;
    }

    Map<String, Object> body() {
        return field.isEmpty()
                ? Map.of("errorMessages", List.of(getMessage()), "errors", Map.of())
                : Map.of("errorMessages", List.of(), "errors", Map.of(field, getMessage()));
    }
}
