package org.groundbreak.acceptance.rest;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DescriptionTest {
    private static final String PROBLEM = "{\"code\":\"no-page\",\"message\":\"No.\",\"id\":\"1\"}";

    private final Description description = Description.ofThisVersion();

    @Test
    void givenAnAnswerAsDescribedWhenCheckedThenNothingIsFound() {
        assertDoesNotThrow(() -> check("/specs/1", 404, PROBLEM));
        assertDoesNotThrow(() -> check("/wizard/check", "POST", 200, "{\"errors\":{\"title\":\"No.\"}}"));
    }

    @Test
    void givenAStatusThatIsNotDescribedWhenCheckedThenItFails() {
        refuses("answer 418", "/specs/1", 418, PROBLEM);
    }

    @Test
    void givenAPathThatIsNotDescribedWhenCheckedThenItFails() {
        refuses("/specs/1/fun is not described", "/specs/1/fun", 200, "{}");
    }

    @Test
    void givenALackingPropertyWhenCheckedThenItFails() {
        refuses("'id'", "/specs/1", 404, "{\"code\":\"no-page\",\"message\":\"No.\"}");
    }

    @Test
    void givenAPropertyThatIsNotDescribedWhenCheckedThenItFails() {
        refuses("'trace'", "/specs/1", 404, PROBLEM.replace("{", "{\"trace\":\"x\","));
    }

    @Test
    void givenAPropertyOfAnotherTypeBelowAReferenceWhenCheckedThenItFails() {
        refuses("integer found, string expected", "/specs/1", 404, PROBLEM.replace("\"1\"", "1"));
    }

    private void refuses(String words, String path, int status, String body) {
        AssertionError error = assertThrows(AssertionError.class, () -> check(path, status, body));
        assertTrue(error.getMessage().contains(words), error.getMessage());
    }

    private void check(String path, int status, String body) {
        check(path, "GET", status, body);
    }

    private void check(String path, String method, int status, String body) {
        description.check(method, path, new Answer(method + " " + path, status, "application/json", body));
    }
}
