package org.groundbreak.acceptance.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * What a product answered.
 *
 * @param call method and address, for messages
 * @param contentType empty if there is none
 */
public record Answer(String call, int status, String contentType, String text) {
    private static final ObjectMapper JSON = new ObjectMapper();

    /** The body of an answer of this status; an {@link AssertionError} with the answer for any other. */
    public JsonNode body(int expected) {
        if (status != expected) {
            throw new AssertionError(call + " was answered " + status + " instead of " + expected + ": " + text);
        }
        return json();
    }

    /** The body, whatever the status. */
    public JsonNode json() {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException e) {
            throw new AssertionError(call + " was answered " + status + " with no JSON: " + text, e);
        }
    }
}
