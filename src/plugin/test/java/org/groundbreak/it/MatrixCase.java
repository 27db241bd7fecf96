package org.groundbreak.it;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.groundbreak.build.RestMethod;
import org.groundbreak.sandbox.host.Product;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInfo;

/**
 * Who gets what from our REST methods and pages: anonymous, a stranger to the space, a viewer, an editor, an administrator, and
 * somebody deactivated. Every method of ours has a row in one of the matrices.
 */
abstract class MatrixCase {

    static final String[] PEOPLE = {null, "outsider", "product", "author", "admin", "retired"};

    static Products products;
    static MatrixRows rows;

    @BeforeAll
    static void noRowsYet(TestInfo test) {
        rows = new MatrixRows(test.getTestClass().orElseThrow());
    }

    @AfterAll
    static void stop() {
        products.close();
    }

    @AfterEach
    void done() {
        rows.testIsDone();
    }

    /** Every method of ours, verb and path. */
    static Stream<String> methods() {
        return RestMethod.all().stream().map(RestMethod::toString);
    }

    /** {@code specs} of {@code GET /specs/{contentId}}. */
    static String firstWord(String method) {
        return method.split("[ /]+")[1];
    }

    static void assertRow(String method, String path, String body, int... expected) {
        assertRow(Product.CONFLUENCE, method, path, body, expected);
    }

    static void assertRow(Product product, String method, String path, String body, int... expected) {
        rows.note(method, path);
        Map<String, Integer> wanted = new LinkedHashMap<>();
        Map<String, Integer> got = new LinkedHashMap<>();
        for (int i = 0; i < PEOPLE.length; i++) {
            wanted.put(String.valueOf(PEOPLE[i]), expected[i]);
            got.put(
                    String.valueOf(PEOPLE[i]),
                    (method.equals("GET")
                                    ? products.get(product, path, PEOPLE[i])
                                    : products.send(product, method, path, PEOPLE[i], body))
                            .statusCode());
        }
        assertEquals(wanted, got, method + " " + path);
    }

    static String specs(long id) {
        return "/rest/groundbreak/1.0/specs/" + id;
    }
}
